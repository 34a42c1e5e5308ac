from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.text_to_image_you_cam_size import (
    TextToImageYouCamSize,
    check_text_to_image_you_cam_size,
)
from ..models.you_cam_image_params_model import (
    YouCamImageParamsModel,
    check_you_cam_image_params_model,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="TextToImageYouCam")


@_attrs_define
class TextToImageYouCam:
    model: YouCamImageParamsModel
    """ The engine. """
    prompt: str
    """ What to show, or how to change the pictures, in English or Chinese. Call them Image 1, Image 2, Image 3. """
    negative_prompt: str | Unset = UNSET
    """ What not to show, in English or Chinese. """
    prompt_extend: bool | Unset = True
    """ Let the service rewrite the prompt before use. Without it the prompt is followed more closely. """
    size: TextToImageYouCamSize | Unset = "1664*928"
    """ Width*height in px; in this order 16:9, 4:3, 1:1, 3:4 and 9:16. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "model",
                "prompt",
            ]
        ),
        values={
            "model": ("youcam-image-v2",),
            "size": (
                "1104*1472",
                "1328*1328",
                "1472*1104",
                "1664*928",
                "928*1664",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model: str = self.model

        prompt = self.prompt

        negative_prompt = self.negative_prompt

        prompt_extend = self.prompt_extend

        size: str | Unset = UNSET
        if not isinstance(self.size, Unset):
            size = self.size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "prompt": prompt,
            }
        )
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if prompt_extend is not UNSET:
            field_dict["prompt_extend"] = prompt_extend
        if size is not UNSET:
            field_dict["size"] = size

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = check_you_cam_image_params_model(d.pop("model"))

        prompt = d.pop("prompt")

        negative_prompt = d.pop("negative_prompt", UNSET)

        prompt_extend = d.pop("prompt_extend", UNSET)

        _size = d.pop("size", UNSET)
        size: TextToImageYouCamSize | Unset
        if isinstance(_size, Unset):
            size = UNSET
        else:
            size = check_text_to_image_you_cam_size(_size)

        text_to_image_you_cam = cls(
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            prompt_extend=prompt_extend,
            size=size,
        )

        text_to_image_you_cam.additional_properties = d
        return text_to_image_you_cam

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
