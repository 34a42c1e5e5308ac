from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hair_transfer_template_hair_color import (
    HairTransferTemplateHairColor,
    check_hair_transfer_template_hair_color,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="HairTransferByFileIdAndTemplate")


@_attrs_define
class HairTransferByFileIdAndTemplate:
    src_file_id: str
    """ The picture to work on - a file_id. """
    template_id: str
    """ An id from the template list of version 2.1. """
    hair_color: HairTransferTemplateHairColor | Unset = "ref"
    """ Take the hair colour of the template (ref) or keep that of the photo (src). Only templates with
    keep_users_color can keep it; the others bring their own, as a reference photo does. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
                "template_id",
            ]
        ),
        values={
            "hair_color": (
                "ref",
                "src",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        template_id = self.template_id

        hair_color: str | Unset = UNSET
        if not isinstance(self.hair_color, Unset):
            hair_color = self.hair_color

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
                "template_id": template_id,
            }
        )
        if hair_color is not UNSET:
            field_dict["hair_color"] = hair_color

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        template_id = d.pop("template_id")

        _hair_color = d.pop("hair_color", UNSET)
        hair_color: HairTransferTemplateHairColor | Unset
        if isinstance(_hair_color, Unset):
            hair_color = UNSET
        else:
            hair_color = check_hair_transfer_template_hair_color(_hair_color)

        hair_transfer_by_file_id_and_template = cls(
            src_file_id=src_file_id,
            template_id=template_id,
            hair_color=hair_color,
        )

        hair_transfer_by_file_id_and_template.additional_properties = d
        return hair_transfer_by_file_id_and_template

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
