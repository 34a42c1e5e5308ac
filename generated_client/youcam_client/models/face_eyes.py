from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.face_eye_angle_name_type_0 import (
    FaceEyeAngleNameType0,
    check_face_eye_angle_name_type_0,
)
from ..models.face_eye_shape_name_type_0 import (
    FaceEyeShapeNameType0,
    check_face_eye_shape_name_type_0,
)
from ..models.face_eyelid_name_type_0 import (
    FaceEyelidNameType0,
    check_face_eyelid_name_type_0,
)
from ..models.face_eyes_setting_type_0 import (
    FaceEyesSettingType0,
    check_face_eyes_setting_type_0,
)
from ..models.face_eyes_size_type_0 import (
    FaceEyesSizeType0,
    check_face_eyes_size_type_0,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceEyes")


@_attrs_define
class FaceEyes:
    """For `eyelid`, `eyeAngle`, `eyeShape`, `eyeDistance` (setting) and `eyeSize`."""

    left_eyelid: FaceEyelidNameType0 | str | Unset = UNSET
    left_angle: FaceEyeAngleNameType0 | str | Unset = UNSET
    left_shape: FaceEyeShapeNameType0 | str | Unset = UNSET
    right_eyelid: FaceEyelidNameType0 | str | Unset = UNSET
    right_angle: FaceEyeAngleNameType0 | str | Unset = UNSET
    right_shape: FaceEyeShapeNameType0 | str | Unset = UNSET
    setting: FaceEyesSettingType0 | str | Unset = UNSET
    """ How far apart the eyes are. """
    size: FaceEyesSizeType0 | str | Unset = UNSET
    """ How large the eyes are in the face. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        left_eyelid: str | Unset
        if isinstance(self.left_eyelid, Unset):
            left_eyelid = UNSET
        elif isinstance(self.left_eyelid, str):
            left_eyelid = self.left_eyelid
        else:
            left_eyelid = self.left_eyelid

        left_angle: str | Unset
        if isinstance(self.left_angle, Unset):
            left_angle = UNSET
        elif isinstance(self.left_angle, str):
            left_angle = self.left_angle
        else:
            left_angle = self.left_angle

        left_shape: str | Unset
        if isinstance(self.left_shape, Unset):
            left_shape = UNSET
        elif isinstance(self.left_shape, str):
            left_shape = self.left_shape
        else:
            left_shape = self.left_shape

        right_eyelid: str | Unset
        if isinstance(self.right_eyelid, Unset):
            right_eyelid = UNSET
        elif isinstance(self.right_eyelid, str):
            right_eyelid = self.right_eyelid
        else:
            right_eyelid = self.right_eyelid

        right_angle: str | Unset
        if isinstance(self.right_angle, Unset):
            right_angle = UNSET
        elif isinstance(self.right_angle, str):
            right_angle = self.right_angle
        else:
            right_angle = self.right_angle

        right_shape: str | Unset
        if isinstance(self.right_shape, Unset):
            right_shape = UNSET
        elif isinstance(self.right_shape, str):
            right_shape = self.right_shape
        else:
            right_shape = self.right_shape

        setting: str | Unset
        if isinstance(self.setting, Unset):
            setting = UNSET
        elif isinstance(self.setting, str):
            setting = self.setting
        else:
            setting = self.setting

        size: str | Unset
        if isinstance(self.size, Unset):
            size = UNSET
        elif isinstance(self.size, str):
            size = self.size
        else:
            size = self.size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if left_eyelid is not UNSET:
            field_dict["left_eyelid"] = left_eyelid
        if left_angle is not UNSET:
            field_dict["left_angle"] = left_angle
        if left_shape is not UNSET:
            field_dict["left_shape"] = left_shape
        if right_eyelid is not UNSET:
            field_dict["right_eyelid"] = right_eyelid
        if right_angle is not UNSET:
            field_dict["right_angle"] = right_angle
        if right_shape is not UNSET:
            field_dict["right_shape"] = right_shape
        if setting is not UNSET:
            field_dict["setting"] = setting
        if size is not UNSET:
            field_dict["size"] = size

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_left_eyelid(data: object) -> FaceEyelidNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eyelid_name_type_0 = (
                    check_face_eyelid_name_type_0(data)
                )

                return componentsschemas_face_eyelid_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyelidNameType0 | str | Unset, data)

        left_eyelid = _parse_left_eyelid(d.pop("left_eyelid", UNSET))

        def _parse_left_angle(data: object) -> FaceEyeAngleNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eye_angle_name_type_0 = (
                    check_face_eye_angle_name_type_0(data)
                )

                return componentsschemas_face_eye_angle_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyeAngleNameType0 | str | Unset, data)

        left_angle = _parse_left_angle(d.pop("left_angle", UNSET))

        def _parse_left_shape(data: object) -> FaceEyeShapeNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eye_shape_name_type_0 = (
                    check_face_eye_shape_name_type_0(data)
                )

                return componentsschemas_face_eye_shape_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyeShapeNameType0 | str | Unset, data)

        left_shape = _parse_left_shape(d.pop("left_shape", UNSET))

        def _parse_right_eyelid(data: object) -> FaceEyelidNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eyelid_name_type_0 = (
                    check_face_eyelid_name_type_0(data)
                )

                return componentsschemas_face_eyelid_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyelidNameType0 | str | Unset, data)

        right_eyelid = _parse_right_eyelid(d.pop("right_eyelid", UNSET))

        def _parse_right_angle(data: object) -> FaceEyeAngleNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eye_angle_name_type_0 = (
                    check_face_eye_angle_name_type_0(data)
                )

                return componentsschemas_face_eye_angle_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyeAngleNameType0 | str | Unset, data)

        right_angle = _parse_right_angle(d.pop("right_angle", UNSET))

        def _parse_right_shape(data: object) -> FaceEyeShapeNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eye_shape_name_type_0 = (
                    check_face_eye_shape_name_type_0(data)
                )

                return componentsschemas_face_eye_shape_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyeShapeNameType0 | str | Unset, data)

        right_shape = _parse_right_shape(d.pop("right_shape", UNSET))

        def _parse_setting(data: object) -> FaceEyesSettingType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                setting_type_0 = check_face_eyes_setting_type_0(data)

                return setting_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyesSettingType0 | str | Unset, data)

        setting = _parse_setting(d.pop("setting", UNSET))

        def _parse_size(data: object) -> FaceEyesSizeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                size_type_0 = check_face_eyes_size_type_0(data)

                return size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyesSizeType0 | str | Unset, data)

        size = _parse_size(d.pop("size", UNSET))

        face_eyes = cls(
            left_eyelid=left_eyelid,
            left_angle=left_angle,
            left_shape=left_shape,
            right_eyelid=right_eyelid,
            right_angle=right_angle,
            right_shape=right_shape,
            setting=setting,
            size=size,
        )

        face_eyes.additional_properties = d
        return face_eyes

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
