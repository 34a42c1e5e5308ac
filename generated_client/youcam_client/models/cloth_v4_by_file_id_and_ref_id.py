from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.cloth_garment_v4_filter_multi_person import (
    ClothGarmentV4FilterMultiPerson,
    check_cloth_garment_v4_filter_multi_person,
)
from ..models.cloth_garment_v4_garment_category import (
    ClothGarmentV4GarmentCategory,
    check_cloth_garment_v4_garment_category,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="ClothV4ByFileIdAndRefId")


@_attrs_define
class ClothV4ByFileIdAndRefId:
    src_file_id: str
    """ The picture to work on - a file_id. """
    ref_file_id: str
    """ What to put on - a file_id. """
    garment_category: ClothGarmentV4GarmentCategory
    """ What the reference is for; outer is a coat or jacket, auto lets the engine find out. """
    change_shoes: bool | Unset = UNSET
    """ Take over the shoes as well, if the reference shows the full body with shoes. For full_body and lower_body
    only. """
    filter_multi_person: ClothGarmentV4FilterMultiPerson | Unset = UNSET
    """ What happens to a photo of several people. off takes the largest person; normal and strict let the task fail
    with error_multi_person. Nobody tells what separates the two. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
                "ref_file_id",
                "garment_category",
            ]
        ),
        values={
            "garment_category": (
                "auto",
                "full_body",
                "lower_body",
                "outer",
                "shoes",
                "upper_body",
            ),
            "filter_multi_person": (
                "normal",
                "off",
                "strict",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        ref_file_id = self.ref_file_id

        garment_category: str = self.garment_category

        change_shoes = self.change_shoes

        filter_multi_person: str | Unset = UNSET
        if not isinstance(self.filter_multi_person, Unset):
            filter_multi_person = self.filter_multi_person

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
                "ref_file_id": ref_file_id,
                "garment_category": garment_category,
            }
        )
        if change_shoes is not UNSET:
            field_dict["change_shoes"] = change_shoes
        if filter_multi_person is not UNSET:
            field_dict["filter_multi_person"] = filter_multi_person

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        ref_file_id = d.pop("ref_file_id")

        garment_category = check_cloth_garment_v4_garment_category(
            d.pop("garment_category")
        )

        change_shoes = d.pop("change_shoes", UNSET)

        _filter_multi_person = d.pop("filter_multi_person", UNSET)
        filter_multi_person: ClothGarmentV4FilterMultiPerson | Unset
        if isinstance(_filter_multi_person, Unset):
            filter_multi_person = UNSET
        else:
            filter_multi_person = check_cloth_garment_v4_filter_multi_person(
                _filter_multi_person
            )

        cloth_v4_by_file_id_and_ref_id = cls(
            src_file_id=src_file_id,
            ref_file_id=ref_file_id,
            garment_category=garment_category,
            change_shoes=change_shoes,
            filter_multi_person=filter_multi_person,
        )

        cloth_v4_by_file_id_and_ref_id.additional_properties = d
        return cloth_v4_by_file_id_and_ref_id

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
