from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="UnitChange")


@_attrs_define
class UnitChange:
    id: int | Unset = UNSET
    """ The bucket. """
    amount: int | Unset = UNSET
    """ Whole units; amount_dec is exact. """
    amount_dec: float | Unset = UNSET
    """ Units added or (negative) taken, to two decimal places. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        amount = self.amount

        amount_dec = self.amount_dec

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if amount is not UNSET:
            field_dict["amount"] = amount
        if amount_dec is not UNSET:
            field_dict["amount_dec"] = amount_dec

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        amount = d.pop("amount", UNSET)

        amount_dec = d.pop("amount_dec", UNSET)

        unit_change = cls(
            id=id,
            amount=amount,
            amount_dec=amount_dec,
        )

        unit_change.additional_properties = d
        return unit_change

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
