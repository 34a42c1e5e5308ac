from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="FaceSwapVidByFileUrlAndRefUrl")


@_attrs_define
class FaceSwapVidByFileUrlAndRefUrl:
    src_file_url: str
    """ The video to work on - an address that anyone can read. """
    ref_file_url: str
    """ A photo of the face to put in - an address that anyone can read. """
    dst_duration: int
    """ Length of the video in s. It makes the price; a video of another length fails. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_url",
                "ref_file_url",
                "dst_duration",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_url = self.src_file_url

        ref_file_url = self.ref_file_url

        dst_duration = self.dst_duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_url": src_file_url,
                "ref_file_url": ref_file_url,
                "dst_duration": dst_duration,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_url = d.pop("src_file_url")

        ref_file_url = d.pop("ref_file_url")

        dst_duration = d.pop("dst_duration")

        face_swap_vid_by_file_url_and_ref_url = cls(
            src_file_url=src_file_url,
            ref_file_url=ref_file_url,
            dst_duration=dst_duration,
        )

        face_swap_vid_by_file_url_and_ref_url.additional_properties = d
        return face_swap_vid_by_file_url_and_ref_url

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
