from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="UploadRequest")


@_attrs_define
class UploadRequest:
    """How to upload the file, exactly as signed. Send no Authorization header with it."""

    headers: UploadRequestHeaders
    """ Headers that the signature covers; the upload must send them unchanged. """
    url: str
    """ The signed address. It is good for two hours. """
    method: str
    """ The HTTP method of the upload. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "headers",
                "url",
                "method",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        headers = self.headers.to_dict()

        url = self.url

        method = self.method

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "headers": headers,
                "url": url,
                "method": method,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        headers = UploadRequestHeaders.from_dict(d.pop("headers"))

        url = d.pop("url")

        method = d.pop("method")

        upload_request = cls(
            headers=headers,
            url=url,
            method=method,
        )

        upload_request.additional_properties = d
        return upload_request

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


from ..models.upload_request_headers import UploadRequestHeaders
