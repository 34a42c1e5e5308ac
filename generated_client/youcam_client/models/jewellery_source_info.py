from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="JewellerySourceInfo")


@_attrs_define
class JewellerySourceInfo:
    """Names the photo, and its mask if there is one, a second time."""

    name: str
    """ The src_file_url or src_file_id of this run; any text will do. """
    mask_name: str | Unset = UNSET
    """ The srcmsk_file_url or srcmsk_file_id of this run; any text will do. """
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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if mask_name is not UNSET:
            field_dict["mask_name"] = mask_name

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        name = d.pop("name")

        mask_name = d.pop("mask_name", UNSET)

        jewellery_source_info = cls(
            name=name,
            mask_name=mask_name,
        )

        jewellery_source_info.additional_properties = d
        return jewellery_source_info

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
