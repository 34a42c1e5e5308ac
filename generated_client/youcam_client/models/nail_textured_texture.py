from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.nail_textured_texture_texture import (
    NailTexturedTextureTexture,
    check_nail_textured_texture_texture,
)
from ..types import Shape

T = TypeVar("T", bound="NailTexturedTexture")


@_attrs_define
class NailTexturedTexture:
    texture: NailTexturedTextureTexture
    """ A raised grain. """
    transparency: int
    """ How much of the nail shows, in per cent. """
    textured_size: int
    """ How coarse the grain is, in per cent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "texture",
                "transparency",
                "textured_size",
            ]
        ),
        values={
            "texture": ("textured",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        texture: str = self.texture

        transparency = self.transparency

        textured_size = self.textured_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "texture": texture,
                "transparency": transparency,
                "textured_size": textured_size,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        texture = check_nail_textured_texture_texture(d.pop("texture"))

        transparency = d.pop("transparency")

        textured_size = d.pop("textured_size")

        nail_textured_texture = cls(
            texture=texture,
            transparency=transparency,
            textured_size=textured_size,
        )

        nail_textured_texture.additional_properties = d
        return nail_textured_texture

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
