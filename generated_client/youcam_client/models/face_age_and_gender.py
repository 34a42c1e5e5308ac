from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.face_age_and_gender_gender_type_0 import (
    FaceAgeAndGenderGenderType0,
    check_face_age_and_gender_gender_type_0,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceAgeAndGender")


@_attrs_define
class FaceAgeAndGender:
    """For `age` and `gender`."""

    age: int | Unset = UNSET
    """ How old the face looks in years. """
    gender: FaceAgeAndGenderGenderType0 | str | Unset = UNSET
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        age = self.age

        gender: str | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        elif isinstance(self.gender, str):
            gender = self.gender
        else:
            gender = self.gender

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if age is not UNSET:
            field_dict["age"] = age
        if gender is not UNSET:
            field_dict["gender"] = gender

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        age = d.pop("age", UNSET)

        def _parse_gender(data: object) -> FaceAgeAndGenderGenderType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                gender_type_0 = check_face_age_and_gender_gender_type_0(data)

                return gender_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceAgeAndGenderGenderType0 | str | Unset, data)

        gender = _parse_gender(d.pop("gender", UNSET))

        face_age_and_gender = cls(
            age=age,
            gender=gender,
        )

        face_age_and_gender.additional_properties = d
        return face_age_and_gender

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
