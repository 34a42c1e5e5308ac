from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="HairTypeResult")


@_attrs_define
class HairTypeResult:
    hair_type: HairType | Unset = UNSET
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        hair_type: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hair_type, Unset):
            hair_type = self.hair_type.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hair_type is not UNSET:
            field_dict["hair_type"] = hair_type

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _hair_type = d.pop("hair_type", UNSET)
        hair_type: HairType | Unset
        if isinstance(_hair_type, Unset):
            hair_type = UNSET
        else:
            hair_type = HairType.from_dict(_hair_type)

        hair_type_result = cls(
            hair_type=hair_type,
        )

        hair_type_result.additional_properties = d
        return hair_type_result

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


from ..models.hair_type import HairType
