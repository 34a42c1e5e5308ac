from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="FaceSwapByFileIdAndRefUrls")


@_attrs_define
class FaceSwapByFileIdAndRefUrls:
    src_file_id: str
    """ The picture to work on - a file_id. """
    ref_file_urls: list[str]
    """ Pictures of the faces to put in - addresses that anyone can read. """
    face_mapping: list[FaceMapping]
    """ One entry for each face that pre-process found, in their order. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
                "ref_file_urls",
                "face_mapping",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        ref_file_urls = self.ref_file_urls

        face_mapping = []
        for face_mapping_item_data in self.face_mapping:
            face_mapping_item = face_mapping_item_data.to_dict()
            face_mapping.append(face_mapping_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
                "ref_file_urls": ref_file_urls,
                "face_mapping": face_mapping,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        ref_file_urls = cast(list[str], d.pop("ref_file_urls"))

        face_mapping = []
        _face_mapping = d.pop("face_mapping")
        for face_mapping_item_data in _face_mapping:
            face_mapping_item = FaceMapping.from_dict(face_mapping_item_data)

            face_mapping.append(face_mapping_item)

        face_swap_by_file_id_and_ref_urls = cls(
            src_file_id=src_file_id,
            ref_file_urls=ref_file_urls,
            face_mapping=face_mapping,
        )

        face_swap_by_file_id_and_ref_urls.additional_properties = d
        return face_swap_by_file_id_and_ref_urls

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
