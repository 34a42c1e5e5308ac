from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_lip_liner_category import (
    MakeupLipLinerCategory,
    check_makeup_lip_liner_category,
)
from ..types import Shape

T = TypeVar("T", bound="MakeupLipLiner")


@_attrs_define
class MakeupLipLiner:
    """A line around the lips."""

    category: MakeupLipLinerCategory
    """ The kind of effect. """
    pattern: MakeupPattern
    """ The shape in which it is laid on, by name. """
    palettes: list[MakeupLipLinerPalette]
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
            "category": ("lip_liner",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        category: str = self.category

        pattern = self.pattern.to_dict()

        palettes = []
        for palettes_item_data in self.palettes:
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
        category = check_makeup_lip_liner_category(d.pop("category"))

        pattern = MakeupPattern.from_dict(d.pop("pattern"))

        palettes = []
        _palettes = d.pop("palettes")
        for palettes_item_data in _palettes:
            palettes_item = MakeupLipLinerPalette.from_dict(palettes_item_data)

            palettes.append(palettes_item)

        makeup_lip_liner = cls(
            category=category,
            pattern=pattern,
            palettes=palettes,
        )

        makeup_lip_liner.additional_properties = d
        return makeup_lip_liner

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


from ..models.makeup_lip_liner_palette import MakeupLipLinerPalette
from ..models.makeup_pattern import MakeupPattern
