from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.nail_design_sub_type import NailDesignSubType, check_nail_design_sub_type
from ..models.nail_finish_finger import NailFinishFinger, check_nail_finish_finger
from ..models.nail_metallic_texture_texture import (
    NailMetallicTextureTexture,
    check_nail_metallic_texture_texture,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="NailPolishDesignMetallic")


@_attrs_define
class NailPolishDesignMetallic:
    """A design in metallic polish for some nails."""

    sub_type: NailDesignSubType
    """ A picture. It is named by either ref_file_url or ref_file_index. """
    finger: NailFinishFinger
    """ Which nail. Fingers come in any order; those left out stay as they are. """
    reflection: int
    """ How much light the nail throws back, in per cent. """
    contrast: int
    """ How far light and dark parts differ, in per cent. """
    roughness: int
    """ How uneven the surface looks, in per cent; 0 is a mirror. """
    texture: NailMetallicTextureTexture
    """ Shines like metal and hides the nail. """
    ref_file_url: str | Unset = UNSET
    """ Address of the picture. """
    ref_file_index: int | Unset = UNSET
    """ Position of the picture in ref_file_ids, from 0. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "sub_type",
                "finger",
                "reflection",
                "contrast",
                "roughness",
                "texture",
            ]
        ),
        values={
            "sub_type": ("design",),
            "finger": (
                "index",
                "middle",
                "pinky",
                "ring",
                "thumb",
            ),
            "texture": ("metallic",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sub_type: str = self.sub_type

        finger: str = self.finger

        reflection = self.reflection

        contrast = self.contrast

        roughness = self.roughness

        texture: str = self.texture

        ref_file_url = self.ref_file_url

        ref_file_index = self.ref_file_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sub_type": sub_type,
                "finger": finger,
                "reflection": reflection,
                "contrast": contrast,
                "roughness": roughness,
                "texture": texture,
            }
        )
        if ref_file_url is not UNSET:
            field_dict["ref_file_url"] = ref_file_url
        if ref_file_index is not UNSET:
            field_dict["ref_file_index"] = ref_file_index

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        sub_type = check_nail_design_sub_type(d.pop("sub_type"))

        finger = check_nail_finish_finger(d.pop("finger"))

        reflection = d.pop("reflection")

        contrast = d.pop("contrast")

        roughness = d.pop("roughness")

        texture = check_nail_metallic_texture_texture(d.pop("texture"))

        ref_file_url = d.pop("ref_file_url", UNSET)

        ref_file_index = d.pop("ref_file_index", UNSET)

        nail_polish_design_metallic = cls(
            sub_type=sub_type,
            finger=finger,
            reflection=reflection,
            contrast=contrast,
            roughness=roughness,
            texture=texture,
            ref_file_url=ref_file_url,
            ref_file_index=ref_file_index,
        )

        nail_polish_design_metallic.additional_properties = d
        return nail_polish_design_metallic

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
