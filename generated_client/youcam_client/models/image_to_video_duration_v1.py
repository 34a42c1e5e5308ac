from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.image_to_video_seconds import (
    ImageToVideoSeconds,
    check_image_to_video_seconds,
)
from ..types import Shape

T = TypeVar("T", bound="ImageToVideoDurationV1")


@_attrs_define
class ImageToVideoDurationV1:
    dst_duration: ImageToVideoSeconds
    """ Length of the video in s; the price is by the second. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "dst_duration",
            ]
        ),
        values={
            "dst_duration": (
                5,
                10,
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dst_duration: int = self.dst_duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dst_duration": dst_duration,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        dst_duration = check_image_to_video_seconds(d.pop("dst_duration"))

        image_to_video_duration_v1 = cls(
            dst_duration=dst_duration,
        )

        image_to_video_duration_v1.additional_properties = d
        return image_to_video_duration_v1

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
