from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hair_color_pattern_coloring_section import (
    HairColorPatternColoringSection,
    check_hair_color_pattern_coloring_section,
)
from ..models.hair_color_pattern_name import (
    HairColorPatternName,
    check_hair_color_pattern_name,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="HairColorPattern")


@_attrs_define
class HairColorPattern:
    """How the palettes spread over the hair."""

    name: HairColorPatternName
    """ One colour all over (full) or two from top to ends (ombre). """
    blend_strength: int | Unset = UNSET
    """ How softly one colour passes into the other, from 0 to 100. An ombre needs it. """
    line_offset: float | Unset = UNSET
    """ Where the colours meet. 0 is half-way; at 0.99 the top colour covers 99 % of the lower half too, at -0.99
    the bottom colour covers 99 % of the upper half. An ombre needs it. """
    coloring_section: HairColorPatternColoringSection | Unset = UNSET
    """ The part that the first palette colours. An ombre needs it. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "name",
            ]
        ),
        values={
            "name": (
                "full",
                "ombre",
            ),
            "coloring_section": ("top",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: str = self.name

        blend_strength = self.blend_strength

        line_offset = self.line_offset

        coloring_section: str | Unset = UNSET
        if not isinstance(self.coloring_section, Unset):
            coloring_section = self.coloring_section

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if blend_strength is not UNSET:
            field_dict["blend_strength"] = blend_strength
        if line_offset is not UNSET:
            field_dict["line_offset"] = line_offset
        if coloring_section is not UNSET:
            field_dict["coloring_section"] = coloring_section

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = check_hair_color_pattern_name(d.pop("name"))

        blend_strength = d.pop("blend_strength", UNSET)

        line_offset = d.pop("line_offset", UNSET)

        _coloring_section = d.pop("coloring_section", UNSET)
        coloring_section: HairColorPatternColoringSection | Unset
        if isinstance(_coloring_section, Unset):
            coloring_section = UNSET
        else:
            coloring_section = check_hair_color_pattern_coloring_section(
                _coloring_section
            )

        hair_color_pattern = cls(
            name=name,
            blend_strength=blend_strength,
            line_offset=line_offset,
            coloring_section=coloring_section,
        )

        hair_color_pattern.additional_properties = d
        return hair_color_pattern

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
