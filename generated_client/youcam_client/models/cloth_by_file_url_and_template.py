from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="ClothByFileUrlAndTemplate")


@_attrs_define
class ClothByFileUrlAndTemplate:
    src_file_url: str
    """ The picture to work on - an address that anyone can read. """
    template_id: str
    """ An id from the template list; it takes the place of a reference. """
    change_shoes: bool | Unset = UNSET
    """ Take over the shoes as well, if the reference shows the full body with shoes. For full_body and lower_body
    only. """
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

        change_shoes = self.change_shoes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_url": src_file_url,
                "template_id": template_id,
            }
        )
        if change_shoes is not UNSET:
            field_dict["change_shoes"] = change_shoes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_url = d.pop("src_file_url")

        template_id = d.pop("template_id")

        change_shoes = d.pop("change_shoes", UNSET)

        cloth_by_file_url_and_template = cls(
            src_file_url=src_file_url,
            template_id=template_id,
            change_shoes=change_shoes,
        )

        cloth_by_file_url_and_template.additional_properties = d
        return cloth_by_file_url_and_template

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
