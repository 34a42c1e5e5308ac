from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="FaceSwapParams")


@_attrs_define
class FaceSwapParams:
    face_mapping: list[FaceMapping]
    """ One entry for each face that pre-process found, in their order. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "face_mapping",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        face_mapping = []
        for face_mapping_item_data in self.face_mapping:
            face_mapping_item = face_mapping_item_data.to_dict()
            face_mapping.append(face_mapping_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "face_mapping": face_mapping,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        face_mapping = []
        _face_mapping = d.pop("face_mapping")
        for face_mapping_item_data in _face_mapping:
            face_mapping_item = FaceMapping.from_dict(face_mapping_item_data)

            face_mapping.append(face_mapping_item)

        face_swap_params = cls(
            face_mapping=face_mapping,
        )

        face_swap_params.additional_properties = d
        return face_swap_params

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


from ..models.face_mapping import FaceMapping
