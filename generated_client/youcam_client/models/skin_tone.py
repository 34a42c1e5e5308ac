from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="SkinTone")


@_attrs_define
class SkinTone:
    face_quality: FaceQuality | Unset = UNSET
    """ How well the photo suits an analysis. """
    color: SkinToneColors | Unset = UNSET
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        face_quality: dict[str, Any] | Unset = UNSET
        if not isinstance(self.face_quality, Unset):
            face_quality = self.face_quality.to_dict()

        color: dict[str, Any] | Unset = UNSET
        if not isinstance(self.color, Unset):
            color = self.color.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if face_quality is not UNSET:
            field_dict["face_quality"] = face_quality
        if color is not UNSET:
            field_dict["color"] = color

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _face_quality = d.pop("face_quality", UNSET)
        face_quality: FaceQuality | Unset
        if isinstance(_face_quality, Unset):
            face_quality = UNSET
        else:
            face_quality = FaceQuality.from_dict(_face_quality)

        _color = d.pop("color", UNSET)
        color: SkinToneColors | Unset
        if isinstance(_color, Unset):
            color = UNSET
        else:
            color = SkinToneColors.from_dict(_color)

        skin_tone = cls(
            face_quality=face_quality,
            color=color,
        )

        skin_tone.additional_properties = d
        return skin_tone

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


from ..models.face_quality import FaceQuality
from ..models.skin_tone_colors import SkinToneColors
