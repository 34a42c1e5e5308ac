from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="MakeupHighlighterPalette")


@_attrs_define
class MakeupHighlighterPalette:
    """A colour of light, and how it shines."""

    color: str
    """ Colour as RRGGBB, best with # before it. """
    color_intensity: int
    """ How strong the colour is, in per cent. """
    glow_intensity: int
    """ How much the skin shines, in per cent. """
    shimmer_intensity: int
    """ How bright the particles are, in per cent. """
    shimmer_density: int
    """ How many particles there are, in per cent. """
    shimmer_size: int
    """ How large the particles are, in per cent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "color",
                "colorIntensity",
                "glowIntensity",
                "shimmerIntensity",
                "shimmerDensity",
                "shimmerSize",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        color = self.color

        color_intensity = self.color_intensity

        glow_intensity = self.glow_intensity

        shimmer_intensity = self.shimmer_intensity

        shimmer_density = self.shimmer_density

        shimmer_size = self.shimmer_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "color": color,
                "colorIntensity": color_intensity,
                "glowIntensity": glow_intensity,
                "shimmerIntensity": shimmer_intensity,
                "shimmerDensity": shimmer_density,
                "shimmerSize": shimmer_size,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        color = d.pop("color")

        color_intensity = d.pop("colorIntensity")

        glow_intensity = d.pop("glowIntensity")

        shimmer_intensity = d.pop("shimmerIntensity")

        shimmer_density = d.pop("shimmerDensity")

        shimmer_size = d.pop("shimmerSize")

        makeup_highlighter_palette = cls(
            color=color,
            color_intensity=color_intensity,
            glow_intensity=glow_intensity,
            shimmer_intensity=shimmer_intensity,
            shimmer_density=shimmer_density,
            shimmer_size=shimmer_size,
        )

        makeup_highlighter_palette.additional_properties = d
        return makeup_highlighter_palette

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
