from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.you_cam_image_params_model import (
    YouCamImageParamsModel,
    check_you_cam_image_params_model,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="ImageToImageByFileUrls")


@_attrs_define
class ImageToImageByFileUrls:
    src_file_urls: list[str]
    """ One to three pictures to work on - addresses that anyone can read. """
    model: YouCamImageParamsModel
    """ The engine. """
    prompt: str
    """ What to show, or how to change the pictures, in English or Chinese. Call them Image 1, Image 2, Image 3. """
    negative_prompt: str | Unset = UNSET
    """ What not to show, in English or Chinese. """
    prompt_extend: bool | Unset = True
    """ Let the service rewrite the prompt before use. Without it the prompt is followed more closely. """
    size: str | Unset = UNSET
    """ Width*height in px, 512 to 2048 each; the result takes the nearest multiples of 16. Without it the result
    has about 1024*1024 px in the shape of the last picture. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_urls",
                "model",
                "prompt",
            ]
        ),
        values={
            "model": ("youcam-image-v2",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_urls = self.src_file_urls

        model: str = self.model

        prompt = self.prompt

        negative_prompt = self.negative_prompt

        prompt_extend = self.prompt_extend

        size = self.size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_urls": src_file_urls,
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
        src_file_urls = cast(list[str], d.pop("src_file_urls"))

        model = check_you_cam_image_params_model(d.pop("model"))

        prompt = d.pop("prompt")

        negative_prompt = d.pop("negative_prompt", UNSET)

        prompt_extend = d.pop("prompt_extend", UNSET)

        size = d.pop("size", UNSET)

        image_to_image_by_file_urls = cls(
            src_file_urls=src_file_urls,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            prompt_extend=prompt_extend,
            size=size,
        )

        image_to_image_by_file_urls.additional_properties = d
        return image_to_image_by_file_urls

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
