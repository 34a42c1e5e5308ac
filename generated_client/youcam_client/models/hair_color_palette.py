from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="HairColorPalette")


@_attrs_define
class HairColorPalette:
    """A dye, and how it covers."""

    color: str
    """ The dye as six hex digits after a hash sign. """
    color_intensity: int | Unset = UNSET
    """ How strongly it covers, from 0 to 100. """
    shine_intensity: int | Unset = UNSET
    """ How much the hair shines, from 0 to 100. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "color",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        color = self.color

        color_intensity = self.color_intensity

        shine_intensity = self.shine_intensity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "color": color,
            }
        )
        if color_intensity is not UNSET:
            field_dict["color_intensity"] = color_intensity
        if shine_intensity is not UNSET:
            field_dict["shine_intensity"] = shine_intensity

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        color = d.pop("color")

        color_intensity = d.pop("color_intensity", UNSET)

        shine_intensity = d.pop("shine_intensity", UNSET)

        hair_color_palette = cls(
            color=color,
            color_intensity=color_intensity,
            shine_intensity=shine_intensity,
        )

        hair_color_palette.additional_properties = d
        return hair_color_palette

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
