from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="ClothGarmentActionV1")


@_attrs_define
class ClothGarmentActionV1:
    id: int
    """ Names the action in the results; unique in the task. """
    params: ClothGarmentV1
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "id",
                "params",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        params = self.params.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "params": params,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = d.pop("id")

        params = ClothGarmentV1.from_dict(d.pop("params"))

        cloth_garment_action_v1 = cls(
            id=id,
            params=params,
        )

        cloth_garment_action_v1.additional_properties = d
        return cloth_garment_action_v1

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


from ..models.cloth_garment_v1 import ClothGarmentV1
