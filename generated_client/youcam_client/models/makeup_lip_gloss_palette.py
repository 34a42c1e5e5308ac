from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_lip_gloss_palette_texture import (
    MakeupLipGlossPaletteTexture,
    check_makeup_lip_gloss_palette_texture,
)
from ..types import Shape

T = TypeVar("T", bound="MakeupLipGlossPalette")


@_attrs_define
class MakeupLipGlossPalette:
    """A lip colour with gloss."""

    color: str
    """ Colour as RRGGBB, best with # before it. """
    color_intensity: int
    """ How strong the colour is, in per cent. """
    texture: MakeupLipGlossPaletteTexture
    """ A wet shine that lets the lips show. """
    gloss: int
    """ How strong the shine is, in per cent. """
    transparency_intensity: int
    """ How much of the lips shows, in per cent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "color",
                "colorIntensity",
                "texture",
                "gloss",
                "transparencyIntensity",
            ]
        ),
        values={
            "texture": (
                "gloss",
                "sheer",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        color = self.color

        color_intensity = self.color_intensity

        texture: str = self.texture

        gloss = self.gloss

        transparency_intensity = self.transparency_intensity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "color": color,
                "colorIntensity": color_intensity,
                "texture": texture,
                "gloss": gloss,
                "transparencyIntensity": transparency_intensity,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        color = d.pop("color")

        color_intensity = d.pop("colorIntensity")

        texture = check_makeup_lip_gloss_palette_texture(d.pop("texture"))

        gloss = d.pop("gloss")

        transparency_intensity = d.pop("transparencyIntensity")

        makeup_lip_gloss_palette = cls(
            color=color,
            color_intensity=color_intensity,
            texture=texture,
            gloss=gloss,
            transparency_intensity=transparency_intensity,
        )

        makeup_lip_gloss_palette.additional_properties = d
        return makeup_lip_gloss_palette

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
