from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="TextToImage")


@_attrs_define
class TextToImage:
    prompt: str
    """ What the picture should show. """
    template_id: str
    """ The style - an id from the template list. """
    negative_prompt: str | Unset = UNSET
    """ What the picture should not show. """
    steps: int | Unset = UNSET
    """ More steps look better and take longer: 10 to 15 for a draft, 20 to 30 for the best. """
    cfg_scale: float | Unset = UNSET
    """ How strictly the prompt is followed: loosely up to 4, strictly from 11. """
    seed: list[int] | Unset = UNSET
    """ One seed. The same seed with the same words makes the same picture again. """
    width_ratio: int | Unset = UNSET
    """ First number of the ratio of width to height, such as 3 of 3:4. """
    height_ratio: int | Unset = UNSET
    """ Second number of that ratio, such as 4 of 3:4. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "prompt",
                "template_id",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prompt = self.prompt

        template_id = self.template_id

        negative_prompt = self.negative_prompt

        steps = self.steps

        cfg_scale = self.cfg_scale

        seed: list[int] | Unset = UNSET
        if not isinstance(self.seed, Unset):
            seed = self.seed

        width_ratio = self.width_ratio

        height_ratio = self.height_ratio

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prompt": prompt,
                "template_id": template_id,
            }
        )
        if negative_prompt is not UNSET:
            field_dict["negative_prompt"] = negative_prompt
        if steps is not UNSET:
            field_dict["steps"] = steps
        if cfg_scale is not UNSET:
            field_dict["cfg_scale"] = cfg_scale
        if seed is not UNSET:
            field_dict["seed"] = seed
        if width_ratio is not UNSET:
            field_dict["width_ratio"] = width_ratio
        if height_ratio is not UNSET:
            field_dict["height_ratio"] = height_ratio

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        prompt = d.pop("prompt")

        template_id = d.pop("template_id")

        negative_prompt = d.pop("negative_prompt", UNSET)

        steps = d.pop("steps", UNSET)

        cfg_scale = d.pop("cfg_scale", UNSET)

        seed = cast(list[int], d.pop("seed", UNSET))

        width_ratio = d.pop("width_ratio", UNSET)

        height_ratio = d.pop("height_ratio", UNSET)

        text_to_image = cls(
            prompt=prompt,
            template_id=template_id,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg_scale=cfg_scale,
            seed=seed,
            width_ratio=width_ratio,
            height_ratio=height_ratio,
        )

        text_to_image.additional_properties = d
        return text_to_image

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
