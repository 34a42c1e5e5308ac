from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.text_to_video_youcam_model import (
    TextToVideoYoucamModel,
    check_text_to_video_youcam_model,
)
from ..models.text_to_video_youcam_ratio import (
    TextToVideoYoucamRatio,
    check_text_to_video_youcam_ratio,
)
from ..models.text_to_video_youcam_resolution import (
    TextToVideoYoucamResolution,
    check_text_to_video_youcam_resolution,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="TextToVideoYoucam")


@_attrs_define
class TextToVideoYoucam:
    prompt: str
    """ What the video shows, in Chinese or English. """
    dst_duration: int = 5
    """ Length of the video in s; the price is by the second. """
    model: TextToVideoYoucamModel | Unset = "youcam-video-v2"
    """ Which model makes the video. """
    negative_prompt: str | Unset = UNSET
    """ What to keep out of the video, in Chinese or English. """
    resolution: TextToVideoYoucamResolution | Unset = "1080P"
    """ Size class of the video. It makes the price of a second; the exact sides follow from the ratio. """
    ratio: TextToVideoYoucamRatio | Unset = "16:9"
    """ Width to height. 1:1 gives 960 px (720P) or 1440 px (1080P) on each side. """
    prompt_extend: bool | Unset = True
    """ Let the service add detail to the prompt; this takes longer. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "prompt",
                "dst_duration",
            ]
        ),
        values={
            "model": ("youcam-video-v2",),
            "resolution": (
                "1080P",
                "720P",
            ),
            "ratio": (
                "16:9",
                "1:1",
                "3:4",
                "4:3",
                "9:16",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        dst_duration = self.dst_duration

        model: str | Unset = UNSET
        if not isinstance(self.model, Unset):
            model = self.model

        negative_prompt = self.negative_prompt

        resolution: str | Unset = UNSET
        if not isinstance(self.resolution, Unset):
            resolution = self.resolution

        ratio: str | Unset = UNSET
        if not isinstance(self.ratio, Unset):
            ratio = self.ratio

        prompt_extend = self.prompt_extend

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
                "dst_duration": dst_duration,
            }
        )
        if model is not UNSET:
            field_dict["model"] = model
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if ratio is not UNSET:
            field_dict["ratio"] = ratio
        if prompt_extend is not UNSET:
            field_dict["prompt_extend"] = prompt_extend

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        prompt = d.pop("prompt")

        dst_duration = d.pop("dst_duration")

        _model = d.pop("model", UNSET)
        model: TextToVideoYoucamModel | Unset
        if isinstance(_model, Unset):
            model = UNSET
        else:
            model = check_text_to_video_youcam_model(_model)

        negative_prompt = d.pop("negative_prompt", UNSET)

        _resolution = d.pop("resolution", UNSET)
        resolution: TextToVideoYoucamResolution | Unset
        if isinstance(_resolution, Unset):
            resolution = UNSET
        else:
            resolution = check_text_to_video_youcam_resolution(_resolution)

        _ratio = d.pop("ratio", UNSET)
        ratio: TextToVideoYoucamRatio | Unset
        if isinstance(_ratio, Unset):
            ratio = UNSET
        else:
            ratio = check_text_to_video_youcam_ratio(_ratio)

        prompt_extend = d.pop("prompt_extend", UNSET)

        text_to_video_youcam = cls(
            prompt=prompt,
            dst_duration=dst_duration,
            model=model,
            negative_prompt=negative_prompt,
            resolution=resolution,
            ratio=ratio,
            prompt_extend=prompt_extend,
        )

        text_to_video_youcam.additional_properties = d
        return text_to_video_youcam

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
