from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.unit_type_type_0 import UnitTypeType0, check_unit_type_type_0
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="UnitBucket")


@_attrs_define
class UnitBucket:
    id: int
    """ Names the bucket in the history. """
    type_: str | UnitTypeType0
    """ How the units were obtained - by subscription or pay as you go. The names without Api are the older ones.
    """
    amount: int
    """ Whole units left; amount_dec is exact. """
    expiry: int
    """ When the units lapse, in Unix milliseconds. """
    amount_dec: float | Unset = UNSET
    """ Units left, to two decimal places. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "id",
                "type",
                "amount",
                "expiry",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        amount = self.amount

        expiry = self.expiry

        amount_dec = self.amount_dec

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type_,
                "amount": amount,
                "expiry": expiry,
            }
        )
        if amount_dec is not UNSET:
            field_dict["amount_dec"] = amount_dec

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_type_(data: object) -> str | UnitTypeType0:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_unit_type_type_0 = check_unit_type_type_0(data)

                return componentsschemas_unit_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | UnitTypeType0, data)

        type_ = _parse_type_(d.pop("type"))

        amount = d.pop("amount")

        expiry = d.pop("expiry")

        amount_dec = d.pop("amount_dec", UNSET)

        unit_bucket = cls(
            id=id,
            type_=type_,
            amount=amount,
            expiry=expiry,
            amount_dec=amount_dec,
        )

        unit_bucket.additional_properties = d
        return unit_bucket

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
