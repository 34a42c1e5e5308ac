from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="NecklaceParams")


@_attrs_define
class NecklaceParams:
    object_infos: list[NecklaceItem]
    """ One entry for each product. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "object_infos",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        object_infos = []
        for object_infos_item_data in self.object_infos:
            object_infos_item = object_infos_item_data.to_dict()
            object_infos.append(object_infos_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object_infos": object_infos,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        object_infos = []
        _object_infos = d.pop("object_infos")
        for object_infos_item_data in _object_infos:
            object_infos_item = NecklaceItem.from_dict(object_infos_item_data)

            object_infos.append(object_infos_item)

        necklace_params = cls(
            object_infos=object_infos,
        )

        necklace_params.additional_properties = d
        return necklace_params

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


from ..models.necklace_item import NecklaceItem
