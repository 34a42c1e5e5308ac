from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.face_angle_strictness import (
    FaceAngleStrictness,
    check_face_angle_strictness,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="SkinToneParams")


@_attrs_define
class SkinToneParams:
    face_angle_strictness_level: FaceAngleStrictness | Unset = UNSET
    """ How far the head may be turned before the photo is refused. `strict` allows 4 degrees of pitch and roll and
    6 of yaw; for all three, `high` allows 10, `medium` 15, `low` 20 and `flexible` 30. High unless asked for. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={
            "face_angle_strictness_level": (
                "flexible",
                "high",
                "low",
                "medium",
                "strict",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        face_angle_strictness_level: str | Unset = UNSET
        if not isinstance(self.face_angle_strictness_level, Unset):
            face_angle_strictness_level = self.face_angle_strictness_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if face_angle_strictness_level is not UNSET:
            field_dict["face_angle_strictness_level"] = face_angle_strictness_level

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _face_angle_strictness_level = d.pop("face_angle_strictness_level", UNSET)
        face_angle_strictness_level: FaceAngleStrictness | Unset
        if isinstance(_face_angle_strictness_level, Unset):
            face_angle_strictness_level = UNSET
        else:
            face_angle_strictness_level = check_face_angle_strictness(
                _face_angle_strictness_level
            )

        skin_tone_params = cls(
            face_angle_strictness_level=face_angle_strictness_level,
        )

        skin_tone_params.additional_properties = d
        return skin_tone_params

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
