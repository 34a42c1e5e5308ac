from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="BraceletItem")


@_attrs_define
class BraceletItem:
    """A bracelet, and how it sits."""

    name: str
    """ The product that is meant - one of the ref_file_urls or ref_file_ids. Any other text means the one at the
    entry's own place. """
    mask_name: str | Unset = UNSET
    """ Its mask - one of the refmsk_file_urls or refmsk_file_ids. Any other text means the one at the entry's own
    place. """
    parameter: BraceletFit | Unset = UNSET
    """ How the bracelet is worn. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "name",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        mask_name = self.mask_name

        parameter: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parameter, Unset):
            parameter = self.parameter.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if mask_name is not UNSET:
            field_dict["mask_name"] = mask_name
        if parameter is not UNSET:
            field_dict["parameter"] = parameter

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name")

        mask_name = d.pop("mask_name", UNSET)

        _parameter = d.pop("parameter", UNSET)
        parameter: BraceletFit | Unset
        if isinstance(_parameter, Unset):
            parameter = UNSET
        else:
            parameter = BraceletFit.from_dict(_parameter)

        bracelet_item = cls(
            name=name,
            mask_name=mask_name,
            parameter=parameter,
        )

        bracelet_item.additional_properties = d
        return bracelet_item

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


from ..models.bracelet_fit import BraceletFit
