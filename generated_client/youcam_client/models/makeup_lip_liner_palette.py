from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_lip_liner_palette_texture import (
    MakeupLipLinerPaletteTexture,
    check_makeup_lip_liner_palette_texture,
)
from ..types import Shape

T = TypeVar("T", bound="MakeupLipLinerPalette")


@_attrs_define
class MakeupLipLinerPalette:
    """A colour of the outline, and how it runs into the lips."""

    color: str
    """ Colour as RRGGBB, best with # before it. """
    color_intensity: int
    """ How strong the colour is, in per cent. """
    texture: MakeupLipLinerPaletteTexture
    """ A finish without shine or with a soft one. """
    thickness: int
    """ How wide the line is, in per cent. """
    smoothness: int
    """ How softly the line runs into the lips, in per cent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "color",
                "colorIntensity",
                "texture",
                "thickness",
                "smoothness",
            ]
        ),
        values={
            "texture": (
                "matte",
                "satin",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        color = self.color

        color_intensity = self.color_intensity

        texture: str = self.texture

        thickness = self.thickness

        smoothness = self.smoothness

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "color": color,
                "colorIntensity": color_intensity,
                "texture": texture,
                "thickness": thickness,
                "smoothness": smoothness,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        color = d.pop("color")

        color_intensity = d.pop("colorIntensity")

        texture = check_makeup_lip_liner_palette_texture(d.pop("texture"))

        thickness = d.pop("thickness")

        smoothness = d.pop("smoothness")

        makeup_lip_liner_palette = cls(
            color=color,
            color_intensity=color_intensity,
            texture=texture,
            thickness=thickness,
            smoothness=smoothness,
        )

        makeup_lip_liner_palette.additional_properties = d
        return makeup_lip_liner_palette

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
