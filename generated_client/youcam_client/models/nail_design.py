from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.nail_design_sub_type import NailDesignSubType, check_nail_design_sub_type
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="NailDesign")


@_attrs_define
class NailDesign:
    sub_type: NailDesignSubType
    """ A picture. It is named by either ref_file_url or ref_file_index. """
    ref_file_url: str | Unset = UNSET
    """ Address of the picture. """
    ref_file_index: int | Unset = UNSET
    """ Position of the picture in ref_file_ids, from 0. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "sub_type",
            ]
        ),
        values={
            "sub_type": ("design",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sub_type: str = self.sub_type

        ref_file_url = self.ref_file_url

        ref_file_index = self.ref_file_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sub_type": sub_type,
            }
        )
        if ref_file_url is not UNSET:
            field_dict["ref_file_url"] = ref_file_url
        if ref_file_index is not UNSET:
            field_dict["ref_file_index"] = ref_file_index

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        sub_type = check_nail_design_sub_type(d.pop("sub_type"))

        ref_file_url = d.pop("ref_file_url", UNSET)

        ref_file_index = d.pop("ref_file_index", UNSET)

        nail_design = cls(
            sub_type=sub_type,
            ref_file_url=ref_file_url,
            ref_file_index=ref_file_index,
        )

        nail_design.additional_properties = d
        return nail_design

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
