from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="JewelleryRefUrls")


@_attrs_define
class JewelleryRefUrls:
    ref_file_urls: list[str]
    """ Product photos - addresses that anyone can read. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "ref_file_urls",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ref_file_urls = self.ref_file_urls

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ref_file_urls": ref_file_urls,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        ref_file_urls = cast(list[str], d.pop("ref_file_urls"))

        jewellery_ref_urls = cls(
            ref_file_urls=ref_file_urls,
        )

        jewellery_ref_urls.additional_properties = d
        return jewellery_ref_urls

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
