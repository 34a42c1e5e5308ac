from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="NailVtoParams")


@_attrs_define
class NailVtoParams:
    version: str = "1.0"
    """ Version of the effect format. """
    ref_file_ids: list[str] | Unset = UNSET
    """ Pictures for design effects, which point into this list. """
    ref_file_urls: list[str] | Unset = UNSET
    """ Taken, but no effect can point into it; give the address in the effect. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "version",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        version = self.version

        ref_file_ids: list[str] | Unset = UNSET
        if not isinstance(self.ref_file_ids, Unset):
            ref_file_ids = self.ref_file_ids

        ref_file_urls: list[str] | Unset = UNSET
        if not isinstance(self.ref_file_urls, Unset):
            ref_file_urls = self.ref_file_urls

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "version": version,
            }
        )
        if ref_file_ids is not UNSET:
            field_dict["ref_file_ids"] = ref_file_ids
        if ref_file_urls is not UNSET:
            field_dict["ref_file_urls"] = ref_file_urls

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        version = d.pop("version")

        ref_file_ids = cast(list[str], d.pop("ref_file_ids", UNSET))

        ref_file_urls = cast(list[str], d.pop("ref_file_urls", UNSET))

        nail_vto_params = cls(
            version=version,
            ref_file_ids=ref_file_ids,
            ref_file_urls=ref_file_urls,
        )

        nail_vto_params.additional_properties = d
        return nail_vto_params

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
