from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.nail_color_sub_type import NailColorSubType, check_nail_color_sub_type
from ..models.nail_finish_finger import NailFinishFinger, check_nail_finish_finger
from ..models.nail_pearl_texture_texture import (
    NailPearlTextureTexture,
    check_nail_pearl_texture_texture,
)
from ..types import Shape

T = TypeVar("T", bound="NailPolishColorPearl")


@_attrs_define
class NailPolishColorPearl:
    """A pearly polish for some nails."""

    sub_type: NailColorSubType
    """ One colour. """
    color: str
    """ The colour as #RRGGBB. """
    finger: NailFinishFinger
    """ Which nail. Fingers come in any order; those left out stay as they are. """
    reflection: int
    """ How much light the nail throws back, in per cent. """
    contrast: int
    """ How far light and dark parts differ, in per cent. """
    roughness: int
    """ How uneven the surface looks, in per cent; 0 is a mirror. """
    texture: NailPearlTextureTexture
    """ Shines like a pearl. """
    transparency: int
    """ How much of the nail shows, in per cent. """
    shimmer_opacity: int
    """ How strong the pearl shine is, in per cent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "sub_type",
                "color",
                "finger",
                "reflection",
                "contrast",
                "roughness",
                "texture",
                "transparency",
                "shimmer_opacity",
            ]
        ),
        values={
            "sub_type": ("color",),
            "finger": (
                "index",
                "middle",
                "pinky",
                "ring",
                "thumb",
            ),
            "texture": ("pearl",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sub_type: str = self.sub_type

        color = self.color

        finger: str = self.finger

        reflection = self.reflection

        contrast = self.contrast

        roughness = self.roughness

        texture: str = self.texture

        transparency = self.transparency

        shimmer_opacity = self.shimmer_opacity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sub_type": sub_type,
                "color": color,
                "finger": finger,
                "reflection": reflection,
                "contrast": contrast,
                "roughness": roughness,
                "texture": texture,
                "transparency": transparency,
                "shimmer_opacity": shimmer_opacity,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        sub_type = check_nail_color_sub_type(d.pop("sub_type"))

        color = d.pop("color")

        finger = check_nail_finish_finger(d.pop("finger"))

        reflection = d.pop("reflection")

        contrast = d.pop("contrast")

        roughness = d.pop("roughness")

        texture = check_nail_pearl_texture_texture(d.pop("texture"))

        transparency = d.pop("transparency")

        shimmer_opacity = d.pop("shimmer_opacity")

        nail_polish_color_pearl = cls(
            sub_type=sub_type,
            color=color,
            finger=finger,
            reflection=reflection,
            contrast=contrast,
            roughness=roughness,
            texture=texture,
            transparency=transparency,
            shimmer_opacity=shimmer_opacity,
        )

        nail_polish_color_pearl.additional_properties = d
        return nail_polish_color_pearl

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
