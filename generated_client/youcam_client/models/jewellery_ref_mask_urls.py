from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="JewelleryRefMaskUrls")


@_attrs_define
class JewelleryRefMaskUrls:
    refmsk_file_urls: list[str] | Unset = UNSET
    """ Masks that cut out the products. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        refmsk_file_urls: list[str] | Unset = UNSET
        if not isinstance(self.refmsk_file_urls, Unset):
            refmsk_file_urls = self.refmsk_file_urls

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if refmsk_file_urls is not UNSET:
            field_dict["refmsk_file_urls"] = refmsk_file_urls

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        refmsk_file_urls = cast(list[str], d.pop("refmsk_file_urls", UNSET))

        jewellery_ref_mask_urls = cls(
            refmsk_file_urls=refmsk_file_urls,
        )

        jewellery_ref_mask_urls.additional_properties = d
        return jewellery_ref_mask_urls

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
