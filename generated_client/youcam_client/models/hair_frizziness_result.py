from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="HairFrizzinessResult")


@_attrs_define
class HairFrizzinessResult:
    hair_frizziness: HairFrizziness | Unset = UNSET
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        hair_frizziness: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hair_frizziness, Unset):
            hair_frizziness = self.hair_frizziness.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hair_frizziness is not UNSET:
            field_dict["hair_frizziness"] = hair_frizziness

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _hair_frizziness = d.pop("hair_frizziness", UNSET)
        hair_frizziness: HairFrizziness | Unset
        if isinstance(_hair_frizziness, Unset):
            hair_frizziness = UNSET
        else:
            hair_frizziness = HairFrizziness.from_dict(_hair_frizziness)

        hair_frizziness_result = cls(
            hair_frizziness=hair_frizziness,
        )

        hair_frizziness_result.additional_properties = d
        return hair_frizziness_result

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


from ..models.hair_frizziness import HairFrizziness
