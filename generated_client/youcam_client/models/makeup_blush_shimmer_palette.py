from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_blush_shimmer_palette_texture import (
    MakeupBlushShimmerPaletteTexture,
    check_makeup_blush_shimmer_palette_texture,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="MakeupBlushShimmerPalette")


@_attrs_define
class MakeupBlushShimmerPalette:
    """A colour with glitter."""

    color: str
    """ Colour as RRGGBB, best with # before it. """
    color_intensity: int
    """ How strong the colour is, in per cent. """
    texture: MakeupBlushShimmerPaletteTexture
    """ Sparkling particles. """
    shimmer_color: str
    """ Colour of the particles. """
    shimmer_density: int
    """ How many particles there are, in per cent. """
    glow_strength: int | Unset = UNSET
    """ How strong the sheen is, in per cent. Send it; pages differ on whether it may be left out. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "color",
                "colorIntensity",
                "texture",
                "shimmerColor",
                "shimmerDensity",
            ]
        ),
        values={
            "texture": ("shimmer",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        color = self.color

        color_intensity = self.color_intensity

        texture: str = self.texture

        shimmer_color = self.shimmer_color

        shimmer_density = self.shimmer_density

        glow_strength = self.glow_strength

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "color": color,
                "colorIntensity": color_intensity,
                "texture": texture,
                "shimmerColor": shimmer_color,
                "shimmerDensity": shimmer_density,
            }
        )
        if glow_strength is not UNSET:
            field_dict["glowStrength"] = glow_strength

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        color = d.pop("color")

        color_intensity = d.pop("colorIntensity")

        texture = check_makeup_blush_shimmer_palette_texture(d.pop("texture"))

        shimmer_color = d.pop("shimmerColor")

        shimmer_density = d.pop("shimmerDensity")

        glow_strength = d.pop("glowStrength", UNSET)

        makeup_blush_shimmer_palette = cls(
            color=color,
            color_intensity=color_intensity,
            texture=texture,
            shimmer_color=shimmer_color,
            shimmer_density=shimmer_density,
            glow_strength=glow_strength,
        )

        makeup_blush_shimmer_palette.additional_properties = d
        return makeup_blush_shimmer_palette

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
