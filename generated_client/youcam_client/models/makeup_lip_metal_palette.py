from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_lip_metal_palette_texture import (
    MakeupLipMetalPaletteTexture,
    check_makeup_lip_metal_palette_texture,
)
from ..types import Shape

T = TypeVar("T", bound="MakeupLipMetalPalette")


@_attrs_define
class MakeupLipMetalPalette:
    """A lip colour with a metallic shine."""

    color: str
    """ Colour as RRGGBB, best with # before it. """
    color_intensity: int
    """ How strong the colour is, in per cent. """
    shimmer_color: str
    """ Colour of the particles. """
    shimmer_intensity: int
    """ How bright the particles are, in per cent. """
    shimmer_density: int
    """ How many particles there are, in per cent. """
    shimmer_size: int
    """ How large the particles are, in per cent. """
    texture: MakeupLipMetalPaletteTexture
    """ A shine that covers the lips. """
    gloss: int
    """ How strong the shine is, in per cent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "color",
                "colorIntensity",
                "shimmerColor",
                "shimmerIntensity",
                "shimmerDensity",
                "shimmerSize",
                "texture",
                "gloss",
            ]
        ),
        values={
            "texture": (
                "holographic",
                "metallic",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        color = self.color

        color_intensity = self.color_intensity

        shimmer_color = self.shimmer_color

        shimmer_intensity = self.shimmer_intensity

        shimmer_density = self.shimmer_density

        shimmer_size = self.shimmer_size

        texture: str = self.texture

        gloss = self.gloss

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "color": color,
                "colorIntensity": color_intensity,
                "shimmerColor": shimmer_color,
                "shimmerIntensity": shimmer_intensity,
                "shimmerDensity": shimmer_density,
                "shimmerSize": shimmer_size,
                "texture": texture,
                "gloss": gloss,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        color = d.pop("color")

        color_intensity = d.pop("colorIntensity")

        shimmer_color = d.pop("shimmerColor")

        shimmer_intensity = d.pop("shimmerIntensity")

        shimmer_density = d.pop("shimmerDensity")

        shimmer_size = d.pop("shimmerSize")

        texture = check_makeup_lip_metal_palette_texture(d.pop("texture"))

        gloss = d.pop("gloss")

        makeup_lip_metal_palette = cls(
            color=color,
            color_intensity=color_intensity,
            shimmer_color=shimmer_color,
            shimmer_intensity=shimmer_intensity,
            shimmer_density=shimmer_density,
            shimmer_size=shimmer_size,
            texture=texture,
            gloss=gloss,
        )

        makeup_lip_metal_palette.additional_properties = d
        return makeup_lip_metal_palette

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
