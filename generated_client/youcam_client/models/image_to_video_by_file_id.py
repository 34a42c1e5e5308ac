from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.image_to_video_mode import ImageToVideoMode, check_image_to_video_mode
from ..models.image_to_video_seconds import (
    ImageToVideoSeconds,
    check_image_to_video_seconds,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="ImageToVideoByFileId")


@_attrs_define
class ImageToVideoByFileId:
    src_file_id: str
    """ The picture to work on - a file_id. """
    template_id: str
    """ An id from the template list. """
    dst_duration: ImageToVideoSeconds
    """ Length of the video in s; the price is by the second. """
    mode: ImageToVideoMode | Unset = UNSET
    """ std is faster and gives up to 720p, pro has more detail and gives up to 1080p; both 30 frames a second.
    Without it the template decides. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
                "template_id",
                "dst_duration",
            ]
        ),
        values={
            "dst_duration": (
                5,
                10,
            ),
            "mode": (
                "pro",
                "std",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        template_id = self.template_id

        dst_duration: int = self.dst_duration

        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
                "template_id": template_id,
                "dst_duration": dst_duration,
            }
        )
        if mode is not UNSET:
            field_dict["mode"] = mode

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        template_id = d.pop("template_id")

        dst_duration = check_image_to_video_seconds(d.pop("dst_duration"))

        _mode = d.pop("mode", UNSET)
        mode: ImageToVideoMode | Unset
        if isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = check_image_to_video_mode(_mode)

        image_to_video_by_file_id = cls(
            src_file_id=src_file_id,
            template_id=template_id,
            dst_duration=dst_duration,
            mode=mode,
        )

        image_to_video_by_file_id.additional_properties = d
        return image_to_video_by_file_id

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
