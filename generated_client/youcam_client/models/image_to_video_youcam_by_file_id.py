from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.image_to_video_seconds import (
    ImageToVideoSeconds,
    check_image_to_video_seconds,
)
from ..models.image_to_video_youcam_params_model import (
    ImageToVideoYoucamParamsModel,
    check_image_to_video_youcam_params_model,
)
from ..models.image_to_video_youcam_params_resolution import (
    ImageToVideoYoucamParamsResolution,
    check_image_to_video_youcam_params_resolution,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="ImageToVideoYoucamByFileId")


@_attrs_define
class ImageToVideoYoucamByFileId:
    src_file_id: str
    """ The picture to work on - a file_id. """
    resolution: ImageToVideoYoucamParamsResolution
    """ Short side of the video in px, without a unit. It makes the price of a second. """
    dst_duration: ImageToVideoSeconds
    """ Length of the video in s; the price is by the second. """
    prompt: str | Unset = UNSET
    """ What happens in the video, in any language. """
    negative_prompt: str | Unset = UNSET
    """ What to keep out of the video. """
    model: ImageToVideoYoucamParamsModel | Unset = UNSET
    """ Which model makes the video. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
                "resolution",
                "dst_duration",
            ]
        ),
        values={
            "resolution": (
                "1080",
                "480",
                "720",
            ),
            "dst_duration": (
                5,
                10,
            ),
            "model": ("youcam-video-v2",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        resolution: str = self.resolution

        dst_duration: int = self.dst_duration

        prompt = self.prompt

        negative_prompt = self.negative_prompt

        model: str | Unset = UNSET
        if not isinstance(self.model, Unset):
            model = self.model

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
                "resolution": resolution,
                "dst_duration": dst_duration,
            }
        )
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if model is not UNSET:
            field_dict["model"] = model

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        resolution = check_image_to_video_youcam_params_resolution(d.pop("resolution"))

        dst_duration = check_image_to_video_seconds(d.pop("dst_duration"))

        prompt = d.pop("prompt", UNSET)

        negative_prompt = d.pop("negative_prompt", UNSET)

        _model = d.pop("model", UNSET)
        model: ImageToVideoYoucamParamsModel | Unset
        if isinstance(_model, Unset):
            model = UNSET
        else:
            model = check_image_to_video_youcam_params_model(_model)

        image_to_video_youcam_by_file_id = cls(
            src_file_id=src_file_id,
            resolution=resolution,
            dst_duration=dst_duration,
            prompt=prompt,
            negative_prompt=negative_prompt,
            model=model,
        )

        image_to_video_youcam_by_file_id.additional_properties = d
        return image_to_video_youcam_by_file_id

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
