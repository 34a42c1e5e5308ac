from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="HairViewsByFileId")


@_attrs_define
class HairViewsByFileId:
    src_file_ids: list[str]
    """ The head from the front, from its right and from its left, in that order - file_ids. All of one size in px.
    """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_ids",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_ids = self.src_file_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_ids": src_file_ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_ids = cast(list[str], d.pop("src_file_ids"))

        hair_views_by_file_id = cls(
            src_file_ids=src_file_ids,
        )

        hair_views_by_file_id.additional_properties = d
        return hair_views_by_file_id

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
