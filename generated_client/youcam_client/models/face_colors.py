from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.face_eye_color_name_type_0 import (
    FaceEyeColorNameType0,
    check_face_eye_color_name_type_0,
)
from ..models.face_hair_color_name_type_0 import (
    FaceHairColorNameType0,
    check_face_hair_color_name_type_0,
)
from ..models.face_hair_color_type_0 import (
    FaceHairColorType0,
    check_face_hair_color_type_0,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceColors")


@_attrs_define
class FaceColors:
    """Colours as # and six hex digits, in either case; a name may be absent beside its colour."""

    eye_color: str | Unset = UNSET
    """ Colour of the irises. """
    eye_color_name: FaceEyeColorNameType0 | str | Unset = UNSET
    lip_color: str | Unset = UNSET
    """ Colour of the lips. """
    eyebrow_color: str | Unset = UNSET
    """ Colour of the eyebrows. """
    hair_color: FaceHairColorType0 | str | Unset = UNSET
    """ The nearest of a few fixed colours. """
    hair_color_name: FaceHairColorNameType0 | str | Unset = UNSET
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        eye_color = self.eye_color

        eye_color_name: str | Unset
        if isinstance(self.eye_color_name, Unset):
            eye_color_name = UNSET
        elif isinstance(self.eye_color_name, str):
            eye_color_name = self.eye_color_name
        else:
            eye_color_name = self.eye_color_name

        lip_color = self.lip_color

        eyebrow_color = self.eyebrow_color

        hair_color: str | Unset
        if isinstance(self.hair_color, Unset):
            hair_color = UNSET
        elif isinstance(self.hair_color, str):
            hair_color = self.hair_color
        else:
            hair_color = self.hair_color

        hair_color_name: str | Unset
        if isinstance(self.hair_color_name, Unset):
            hair_color_name = UNSET
        elif isinstance(self.hair_color_name, str):
            hair_color_name = self.hair_color_name
        else:
            hair_color_name = self.hair_color_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if eye_color is not UNSET:
            field_dict["eye_color"] = eye_color
        if eye_color_name is not UNSET:
            field_dict["eye_color_name"] = eye_color_name
        if lip_color is not UNSET:
            field_dict["lip_color"] = lip_color
        if eyebrow_color is not UNSET:
            field_dict["eyebrow_color"] = eyebrow_color
        if hair_color is not UNSET:
            field_dict["hair_color"] = hair_color
        if hair_color_name is not UNSET:
            field_dict["hair_color_name"] = hair_color_name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        eye_color = d.pop("eye_color", UNSET)

        def _parse_eye_color_name(data: object) -> FaceEyeColorNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eye_color_name_type_0 = (
                    check_face_eye_color_name_type_0(data)
                )

                return componentsschemas_face_eye_color_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyeColorNameType0 | str | Unset, data)

        eye_color_name = _parse_eye_color_name(d.pop("eye_color_name", UNSET))

        lip_color = d.pop("lip_color", UNSET)

        eyebrow_color = d.pop("eyebrow_color", UNSET)

        def _parse_hair_color(data: object) -> FaceHairColorType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_hair_color_type_0 = check_face_hair_color_type_0(
                    data
                )

                return componentsschemas_face_hair_color_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceHairColorType0 | str | Unset, data)

        hair_color = _parse_hair_color(d.pop("hair_color", UNSET))

        def _parse_hair_color_name(
            data: object,
        ) -> FaceHairColorNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_hair_color_name_type_0 = (
                    check_face_hair_color_name_type_0(data)
                )

                return componentsschemas_face_hair_color_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceHairColorNameType0 | str | Unset, data)

        hair_color_name = _parse_hair_color_name(d.pop("hair_color_name", UNSET))

        face_colors = cls(
            eye_color=eye_color,
            eye_color_name=eye_color_name,
            lip_color=lip_color,
            eyebrow_color=eyebrow_color,
            hair_color=hair_color,
            hair_color_name=hair_color_name,
        )

        face_colors.additional_properties = d
        return face_colors

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
