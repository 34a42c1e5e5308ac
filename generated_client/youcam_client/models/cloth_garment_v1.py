from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.cloth_garment_v1_garment_category import (
    ClothGarmentV1GarmentCategory,
    check_cloth_garment_v1_garment_category,
)
from ..types import Shape

T = TypeVar("T", bound="ClothGarmentV1")


@_attrs_define
class ClothGarmentV1:
    garment_category: ClothGarmentV1GarmentCategory
    """ What the reference is for. A dress is full_body. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "garment_category",
            ]
        ),
        values={
            "garment_category": (
                "full_body",
                "lower_body",
                "upper_body",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        garment_category: str = self.garment_category

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "garment_category": garment_category,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        garment_category = check_cloth_garment_v1_garment_category(
            d.pop("garment_category")
        )

        cloth_garment_v1 = cls(
            garment_category=garment_category,
        )

        cloth_garment_v1.additional_properties = d
        return cloth_garment_v1

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
