from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hair_color_preset import HairColorPreset, check_hair_color_preset
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="HairColorByFileUrl")


@_attrs_define
class HairColorByFileUrl:
    src_file_url: str
    """ The picture to work on - an address that anyone can read. """
    preset: HairColorPreset | Unset = UNSET
    """ A ready-made dye. A name with a slash is an ombre of two colours, one without dyes all the hair. """
    pattern: HairColorPattern | Unset = UNSET
    """ How the palettes spread over the hair. """
    palettes: list[HairColorPalette] | Unset = UNSET
    """ One dye for full; two for ombre, the top first. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_url",
            ]
        ),
        values={
            "preset": (
                "Ash Brown/Lavender",
                "Ash Gray",
                "Burgundy",
                "Burgundy/Magenta Pink",
                "Chocolate Brown",
                "Copper Red",
                "Copper Red/Golden Blonde",
                "Dark Brown/Caramel Blonde",
                "Dark Gray/Ice Blonde",
                "Deep Blue/Teal Green",
                "Honey Blonde",
                "Jet Black",
                "Jet Black/Silver Gray",
                "Lavender",
                "Midnight Blue/Denim Blue",
                "Platinum Blonde",
                "Plum Purple/Pastel Lilac",
                "Rose Gold",
                "Rose Gold/Peach Blonde",
                "Teal Blue",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_url = self.src_file_url

        preset: str | Unset = UNSET
        if not isinstance(self.preset, Unset):
            preset = self.preset

        pattern: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pattern, Unset):
            pattern = self.pattern.to_dict()

        palettes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.palettes, Unset):
            palettes = []
            for palettes_item_data in self.palettes:
                palettes_item = palettes_item_data.to_dict()
                palettes.append(palettes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_url": src_file_url,
            }
        )
        if preset is not UNSET:
            field_dict["preset"] = preset
        if pattern is not UNSET:
            field_dict["pattern"] = pattern
        if palettes is not UNSET:
            field_dict["palettes"] = palettes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_url = d.pop("src_file_url")

        _preset = d.pop("preset", UNSET)
        preset: HairColorPreset | Unset
        if isinstance(_preset, Unset):
            preset = UNSET
        else:
            preset = check_hair_color_preset(_preset)

        _pattern = d.pop("pattern", UNSET)
        pattern: HairColorPattern | Unset
        if isinstance(_pattern, Unset):
            pattern = UNSET
        else:
            pattern = HairColorPattern.from_dict(_pattern)

        _palettes = d.pop("palettes", UNSET)
        palettes: list[HairColorPalette] | Unset = UNSET
        if _palettes is not UNSET:
            palettes = []
            for palettes_item_data in _palettes:
                palettes_item = HairColorPalette.from_dict(palettes_item_data)

                palettes.append(palettes_item)

        hair_color_by_file_url = cls(
            src_file_url=src_file_url,
            preset=preset,
            pattern=pattern,
            palettes=palettes,
        )

        hair_color_by_file_url.additional_properties = d
        return hair_color_by_file_url

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


from ..models.hair_color_palette import HairColorPalette
from ..models.hair_color_pattern import HairColorPattern
