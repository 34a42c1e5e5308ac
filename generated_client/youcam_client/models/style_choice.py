from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="StyleChoice")


@_attrs_define
class StyleChoice:
    style_group_id: int
    """ Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. """
    style_ids: list[int]
    """ One style of that group. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "style_group_id",
                "style_ids",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        style_group_id = self.style_group_id

        style_ids = self.style_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "style_group_id": style_group_id,
                "style_ids": style_ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        style_group_id = d.pop("style_group_id")

        style_ids = cast(list[int], d.pop("style_ids"))

        style_choice = cls(
            style_group_id=style_group_id,
            style_ids=style_ids,
        )

        style_choice.additional_properties = d
        return style_choice

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
