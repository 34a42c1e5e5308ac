from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="NewFile")


@_attrs_define
class NewFile:
    content_type: str
    """ Media type of the upload, such as image/jpg, image/jpeg, image/png or video/mp4. """
    file_name: str
    """ Name of the file. Results and stored objects take their extension from it. """
    file_size: int
    """ Length of the upload in bytes, exactly. At most 10 MB for an image, 100 MB for a video. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "content_type",
                "file_name",
                "file_size",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        content_type = self.content_type

        file_name = self.file_name

        file_size = self.file_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "content_type": content_type,
                "file_name": file_name,
                "file_size": file_size,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        content_type = d.pop("content_type")

        file_name = d.pop("file_name")

        file_size = d.pop("file_size")

        new_file = cls(
            content_type=content_type,
            file_name=file_name,
            file_size=file_size,
        )

        new_file.additional_properties = d
        return new_file

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
