from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="StyleInCategory")


@_attrs_define
class StyleInCategory:
    style_group_id: int
    """ Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. """
    style_id: int
    """ Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. """
    info: StyleInfo
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "style_group_id",
                "style_id",
                "info",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        style_group_id = self.style_group_id

        style_id = self.style_id

        info = self.info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "style_group_id": style_group_id,
                "style_id": style_id,
                "info": info,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        style_group_id = d.pop("style_group_id")

        style_id = d.pop("style_id")

        info = StyleInfo.from_dict(d.pop("info"))

        style_in_category = cls(
            style_group_id=style_group_id,
            style_id=style_id,
            info=info,
        )

        style_in_category.additional_properties = d
        return style_in_category

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


from ..models.style_info import StyleInfo
