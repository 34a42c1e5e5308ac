from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_eyebrows_category import (
    MakeupEyebrowsCategory,
    check_makeup_eyebrows_category,
)
from ..types import Shape, fitting

T = TypeVar("T", bound="MakeupEyebrows")


@_attrs_define
class MakeupEyebrows:
    """Brows of a shape and a colour."""

    category: MakeupEyebrowsCategory
    """ The kind of effect. """
    pattern: MakeupBrowColor | MakeupBrowShape
    """ The brows' shape, or their own shape coloured. """
    palettes: list[MakeupBrowShimmerPalette | MakeupMattePalette]
    """ One colour. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "category",
                "pattern",
                "palettes",
            ]
        ),
        values={
            "category": ("eyebrows",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        category: str = self.category

        pattern: dict[str, Any]
        if isinstance(self.pattern, MakeupBrowShape):
            pattern = self.pattern.to_dict()
        else:
            pattern = self.pattern.to_dict()

        palettes = []
        for palettes_item_data in self.palettes:
            palettes_item: dict[str, Any]
            if isinstance(palettes_item_data, MakeupMattePalette):
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
        category = check_makeup_eyebrows_category(d.pop("category"))

        def _parse_pattern(data: object) -> MakeupBrowColor | MakeupBrowShape:
            for model in fitting(
                data,
                (
                    MakeupBrowShape,
                    MakeupBrowColor,
                ),
            ):
                try:
                    return cast(
                        MakeupBrowColor | MakeupBrowShape, model.from_dict(data)
                    )
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                pattern_type_0 = MakeupBrowShape.from_dict(data)

                return pattern_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            pattern_type_1 = MakeupBrowColor.from_dict(data)

            return pattern_type_1

        pattern = _parse_pattern(d.pop("pattern"))

        palettes = []
        _palettes = d.pop("palettes")
        for palettes_item_data in _palettes:

            def _parse_palettes_item(
                data: object,
            ) -> MakeupBrowShimmerPalette | MakeupMattePalette:
                for model in fitting(
                    data,
                    (
                        MakeupMattePalette,
                        MakeupBrowShimmerPalette,
                    ),
                ):
                    try:
                        return cast(
                            MakeupBrowShimmerPalette | MakeupMattePalette,
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
                if not isinstance(data, dict):
                    raise TypeError()
                palettes_item_type_1 = MakeupBrowShimmerPalette.from_dict(data)

                return palettes_item_type_1

            palettes_item = _parse_palettes_item(palettes_item_data)

            palettes.append(palettes_item)

        makeup_eyebrows = cls(
            category=category,
            pattern=pattern,
            palettes=palettes,
        )

        makeup_eyebrows.additional_properties = d
        return makeup_eyebrows

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


from ..models.makeup_brow_color import MakeupBrowColor
from ..models.makeup_brow_shape import MakeupBrowShape
from ..models.makeup_brow_shimmer_palette import MakeupBrowShimmerPalette
from ..models.makeup_matte_palette import MakeupMattePalette
