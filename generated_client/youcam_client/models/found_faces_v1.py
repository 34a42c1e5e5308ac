from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FoundFacesV1")


@_attrs_define
class FoundFacesV1:
    dst_id: str | Unset = UNSET
    """ Names the result as the input of another task, with no upload in between. """
    url: str | Unset = UNSET
    """ Download address. It is good for two hours; check again for a fresh one. """
    faces: list[FoundFaceV1] | Unset = UNSET
    """ The faces found; their places here are the positions that the swap names. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dst_id = self.dst_id

        url = self.url

        faces: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.faces, Unset):
            faces = []
            for faces_item_data in self.faces:
                faces_item = faces_item_data.to_dict()
                faces.append(faces_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dst_id is not UNSET:
            field_dict["dst_id"] = dst_id
        if url is not UNSET:
            field_dict["url"] = url
        if faces is not UNSET:
            field_dict["faces"] = faces

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        dst_id = d.pop("dst_id", UNSET)

        url = d.pop("url", UNSET)

        _faces = d.pop("faces", UNSET)
        faces: list[FoundFaceV1] | Unset = UNSET
        if _faces is not UNSET:
            faces = []
            for faces_item_data in _faces:
                faces_item = FoundFaceV1.from_dict(faces_item_data)

                faces.append(faces_item)

        found_faces_v1 = cls(
            dst_id=dst_id,
            url=url,
            faces=faces,
        )

        found_faces_v1.additional_properties = d
        return found_faces_v1

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


from ..models.found_face_v1 import FoundFaceV1
