from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.face_cheekbone_name_type_0 import (
    FaceCheekboneNameType0,
    check_face_cheekbone_name_type_0,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceCheekbones")


@_attrs_define
class FaceCheekbones:
    """For `cheekbones`."""

    left: FaceCheekboneNameType0 | str | Unset = UNSET
    right: FaceCheekboneNameType0 | str | Unset = UNSET
    overrall: FaceCheekboneNameType0 | str | Unset = UNSET
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        left: str | Unset
        if isinstance(self.left, Unset):
            left = UNSET
        elif isinstance(self.left, str):
            left = self.left
        else:
            left = self.left

        right: str | Unset
        if isinstance(self.right, Unset):
            right = UNSET
        elif isinstance(self.right, str):
            right = self.right
        else:
            right = self.right

        overrall: str | Unset
        if isinstance(self.overrall, Unset):
            overrall = UNSET
        elif isinstance(self.overrall, str):
            overrall = self.overrall
        else:
            overrall = self.overrall

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if left is not UNSET:
            field_dict["left"] = left
        if right is not UNSET:
            field_dict["right"] = right
        if overrall is not UNSET:
            field_dict["overrall"] = overrall

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_left(data: object) -> FaceCheekboneNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_cheekbone_name_type_0 = (
                    check_face_cheekbone_name_type_0(data)
                )

                return componentsschemas_face_cheekbone_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceCheekboneNameType0 | str | Unset, data)

        left = _parse_left(d.pop("left", UNSET))

        def _parse_right(data: object) -> FaceCheekboneNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_cheekbone_name_type_0 = (
                    check_face_cheekbone_name_type_0(data)
                )

                return componentsschemas_face_cheekbone_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceCheekboneNameType0 | str | Unset, data)

        right = _parse_right(d.pop("right", UNSET))

        def _parse_overrall(data: object) -> FaceCheekboneNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_cheekbone_name_type_0 = (
                    check_face_cheekbone_name_type_0(data)
                )

                return componentsschemas_face_cheekbone_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceCheekboneNameType0 | str | Unset, data)

        overrall = _parse_overrall(d.pop("overrall", UNSET))

        face_cheekbones = cls(
            left=left,
            right=right,
            overrall=overrall,
        )

        face_cheekbones.additional_properties = d
        return face_cheekbones

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
