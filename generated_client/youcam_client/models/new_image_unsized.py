from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.image_content_type import ImageContentType, check_image_content_type
from ..types import Shape

T = TypeVar("T", bound="NewImageUnsized")


@_attrs_define
class NewImageUnsized:
    content_type: ImageContentType
    """ Media type of the upload. """
    file_name: str
    """ Name of the file. Results and stored objects take their extension from it. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "content_type",
                "file_name",
            ]
        ),
        values={
            "content_type": (
                "image/jpeg",
                "image/jpg",
                "image/png",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        content_type: str = self.content_type

        file_name = self.file_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "content_type": content_type,
                "file_name": file_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        content_type = check_image_content_type(d.pop("content_type"))

        file_name = d.pop("file_name")

        new_image_unsized = cls(
            content_type=content_type,
            file_name=file_name,
        )

        new_image_unsized.additional_properties = d
        return new_image_unsized

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
