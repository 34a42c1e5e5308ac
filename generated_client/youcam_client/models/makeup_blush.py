from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_blush_category import (
    MakeupBlushCategory,
    check_makeup_blush_category,
)
from ..types import Shape, fitting

T = TypeVar("T", bound="MakeupBlush")


@_attrs_define
class MakeupBlush:
    """Colour on the cheeks."""

    category: MakeupBlushCategory
    """ The kind of effect. """
    pattern: MakeupPattern
    """ The shape in which it is laid on, by name. """
    palettes: list[
        MakeupBlushSatinPalette | MakeupBlushShimmerPalette | MakeupMattePalette
    ]
    """ As many as the pattern has colours (1 to 3), in its order. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "category",
                "pattern",
                "palettes",
            ]
        ),
        values={
            "category": ("blush",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        category: str = self.category

        pattern = self.pattern.to_dict()

        palettes = []
        for palettes_item_data in self.palettes:
            palettes_item: dict[str, Any]
            if isinstance(palettes_item_data, MakeupMattePalette) or isinstance(
                palettes_item_data, MakeupBlushSatinPalette
            ):
                palettes_item = palettes_item_data.to_dict()
            else:
                palettes_item = palettes_item_data.to_dict()

            palettes.append(palettes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "category": category,
                "pattern": pattern,
                "palettes": palettes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        category = check_makeup_blush_category(d.pop("category"))

        pattern = MakeupPattern.from_dict(d.pop("pattern"))

        palettes = []
        _palettes = d.pop("palettes")
        for palettes_item_data in _palettes:

            def _parse_palettes_item(
                data: object,
            ) -> (
                MakeupBlushSatinPalette | MakeupBlushShimmerPalette | MakeupMattePalette
            ):
                for model in fitting(
                    data,
                    (
                        MakeupMattePalette,
                        MakeupBlushSatinPalette,
                        MakeupBlushShimmerPalette,
                    ),
                ):
                    try:
                        return cast(
                            MakeupBlushSatinPalette
                            | MakeupBlushShimmerPalette
                            | MakeupMattePalette,
                            model.from_dict(data),
                        )
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    palettes_item_type_0 = MakeupMattePalette.from_dict(data)

                    return palettes_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    palettes_item_type_1 = MakeupBlushSatinPalette.from_dict(data)

                    return palettes_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                palettes_item_type_2 = MakeupBlushShimmerPalette.from_dict(data)

                return palettes_item_type_2

            palettes_item = _parse_palettes_item(palettes_item_data)

            palettes.append(palettes_item)

        makeup_blush = cls(
            category=category,
            pattern=pattern,
            palettes=palettes,
        )

        makeup_blush.additional_properties = d
        return makeup_blush

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


from ..models.makeup_blush_satin_palette import MakeupBlushSatinPalette
from ..models.makeup_blush_shimmer_palette import MakeupBlushShimmerPalette
from ..models.makeup_matte_palette import MakeupMattePalette
from ..models.makeup_pattern import MakeupPattern
