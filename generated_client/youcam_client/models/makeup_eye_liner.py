from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_eye_liner_category import (
    MakeupEyeLinerCategory,
    check_makeup_eye_liner_category,
)
from ..types import Shape, fitting

T = TypeVar("T", bound="MakeupEyeLiner")


@_attrs_define
class MakeupEyeLiner:
    """A line along the lashes."""

    category: MakeupEyeLinerCategory
    """ The kind of effect. """
    pattern: MakeupPattern
    """ The shape in which it is laid on, by name. """
    palettes: list[
        MakeupEyeMetallicPalette | MakeupEyeShimmerPalette | MakeupMattePalette
    ]
    """ At least as many as the pattern has colours (1 to 3), in its order. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "category",
                "pattern",
                "palettes",
            ]
        ),
        values={
            "category": ("eye_liner",),
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
                palettes_item_data, MakeupEyeShimmerPalette
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
        category = check_makeup_eye_liner_category(d.pop("category"))

        pattern = MakeupPattern.from_dict(d.pop("pattern"))

        palettes = []
        _palettes = d.pop("palettes")
        for palettes_item_data in _palettes:

            def _parse_palettes_item(
                data: object,
            ) -> (
                MakeupEyeMetallicPalette | MakeupEyeShimmerPalette | MakeupMattePalette
            ):
                for model in fitting(
                    data,
                    (
                        MakeupMattePalette,
                        MakeupEyeShimmerPalette,
                        MakeupEyeMetallicPalette,
                    ),
                ):
                    try:
                        return cast(
                            MakeupEyeMetallicPalette
                            | MakeupEyeShimmerPalette
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
                    palettes_item_type_1 = MakeupEyeShimmerPalette.from_dict(data)

                    return palettes_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                palettes_item_type_2 = MakeupEyeMetallicPalette.from_dict(data)

                return palettes_item_type_2

            palettes_item = _parse_palettes_item(palettes_item_data)

            palettes.append(palettes_item)

        makeup_eye_liner = cls(
            category=category,
            pattern=pattern,
            palettes=palettes,
        )

        makeup_eye_liner.additional_properties = d
        return makeup_eye_liner

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


from ..models.makeup_eye_metallic_palette import MakeupEyeMetallicPalette
from ..models.makeup_eye_shimmer_palette import MakeupEyeShimmerPalette
from ..models.makeup_matte_palette import MakeupMattePalette
from ..models.makeup_pattern import MakeupPattern
