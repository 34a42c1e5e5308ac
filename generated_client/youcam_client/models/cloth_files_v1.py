from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="ClothFilesV1")


@_attrs_define
class ClothFilesV1:
    src_ids: list[str]
    """ The file_id of each picture to work on. """
    ref_ids: list[str]
    """ The file_id of the picture with the clothes. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_ids",
                "ref_ids",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_ids = self.src_ids

        ref_ids = self.ref_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_ids": src_ids,
                "ref_ids": ref_ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_ids = cast(list[str], d.pop("src_ids"))

        ref_ids = cast(list[str], d.pop("ref_ids"))

        cloth_files_v1 = cls(
            src_ids=src_ids,
            ref_ids=ref_ids,
        )

        cloth_files_v1.additional_properties = d
        return cloth_files_v1

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
