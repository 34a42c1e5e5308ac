from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="FabricByFileUrl")


@_attrs_define
class FabricByFileUrl:
    src_file_url: str
    """ The picture to work on - an address that anyone can read. """
    template_id: str
    """ An id from the template list. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_url",
                "template_id",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_url = self.src_file_url

        template_id = self.template_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_url": src_file_url,
                "template_id": template_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_url = d.pop("src_file_url")

        template_id = d.pop("template_id")

        fabric_by_file_url = cls(
            src_file_url=src_file_url,
            template_id=template_id,
        )

        fabric_by_file_url.additional_properties = d
        return fabric_by_file_url

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
