from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.bg_replace_params_type import (
    BgReplaceParamsType,
    check_bg_replace_params_type,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="BgReplaceParams")


@_attrs_define
class BgReplaceParams:
    type_: BgReplaceParamsType | Unset = "prompt"
    """ What the background is made from; the member for the other kind is ignored. Where its own member is missing,
    a default background is taken. """
    prompt: str | Unset = UNSET
    """ The background in words. For the type prompt only. """
    template_id: str | Unset = UNSET
    """ An id from the template list. For the type template only. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={
            "type": (
                "prompt",
                "template",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        prompt = self.prompt

        template_id = self.template_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if template_id is not UNSET:
            field_dict["template_id"] = template_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _type_ = d.pop("type", UNSET)
        type_: BgReplaceParamsType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_bg_replace_params_type(_type_)

        prompt = d.pop("prompt", UNSET)

        template_id = d.pop("template_id", UNSET)

        bg_replace_params = cls(
            type_=type_,
            prompt=prompt,
            template_id=template_id,
        )

        bg_replace_params.additional_properties = d
        return bg_replace_params

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
