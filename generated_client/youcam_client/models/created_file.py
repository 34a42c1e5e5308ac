from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="CreatedFile")


@_attrs_define
class CreatedFile:
    content_type: str
    """ As it was declared. """
    file_name: str
    """ As it was declared. """
    file_id: str
    """ Names the file in a run. It is standard base64, so encode it wherever it goes into a URL. """
    requests: list[UploadRequest]
    """ The uploads to make before the file is used; one for each file. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "content_type",
                "file_name",
                "file_id",
                "requests",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        content_type = self.content_type

        file_name = self.file_name

        file_id = self.file_id

        requests = []
        for requests_item_data in self.requests:
            requests_item = requests_item_data.to_dict()
            requests.append(requests_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "content_type": content_type,
                "file_name": file_name,
                "file_id": file_id,
                "requests": requests,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        content_type = d.pop("content_type")

        file_name = d.pop("file_name")

        file_id = d.pop("file_id")

        requests = []
        _requests = d.pop("requests")
        for requests_item_data in _requests:
            requests_item = UploadRequest.from_dict(requests_item_data)

            requests.append(requests_item)

        created_file = cls(
            content_type=content_type,
            file_name=file_name,
            file_id=file_id,
            requests=requests,
        )

        created_file.additional_properties = d
        return created_file

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


from ..models.upload_request import UploadRequest
