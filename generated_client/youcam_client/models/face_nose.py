from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.face_nose_length_type_0 import (
    FaceNoseLengthType0,
    check_face_nose_length_type_0,
)
from ..models.face_nose_width_type_0 import (
    FaceNoseWidthType0,
    check_face_nose_width_type_0,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceNose")


@_attrs_define
class FaceNose:
    """For `noseWidth` and `noseLength`."""

    width: FaceNoseWidthType0 | str | Unset = UNSET
    length: FaceNoseLengthType0 | str | Unset = UNSET
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        width: str | Unset
        if isinstance(self.width, Unset):
            width = UNSET
        elif isinstance(self.width, str):
            width = self.width
        else:
            width = self.width

        length: str | Unset
        if isinstance(self.length, Unset):
            length = UNSET
        elif isinstance(self.length, str):
            length = self.length
        else:
            length = self.length

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if width is not UNSET:
            field_dict["width"] = width
        if length is not UNSET:
            field_dict["length"] = length

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_width(data: object) -> FaceNoseWidthType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                width_type_0 = check_face_nose_width_type_0(data)

                return width_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceNoseWidthType0 | str | Unset, data)

        width = _parse_width(d.pop("width", UNSET))

        def _parse_length(data: object) -> FaceNoseLengthType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                length_type_0 = check_face_nose_length_type_0(data)

                return length_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceNoseLengthType0 | str | Unset, data)

        length = _parse_length(d.pop("length", UNSET))

        face_nose = cls(
            width=width,
            length=length,
        )

        face_nose.additional_properties = d
        return face_nose

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
