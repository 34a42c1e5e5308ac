from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="Template")


@_attrs_define
class Template:
    id: str
    """ Goes into template_id of a run. """
    thumb: str
    """ Address of its thumbnail. """
    title: str
    """ Title to show to people; not an id. """
    category_name: str
    """ What the template is filed under. """
    keep_users_color: bool | Unset = UNSET
    """ Whether the template can leave the hair in its own colour. Hair templates only. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "id",
                "thumb",
                "title",
                "category_name",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        thumb = self.thumb

        title = self.title

        category_name = self.category_name

        keep_users_color = self.keep_users_color

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "thumb": thumb,
                "title": title,
                "category_name": category_name,
            }
        )
        if keep_users_color is not UNSET:
            field_dict["keep_users_color"] = keep_users_color

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = d.pop("id")

        thumb = d.pop("thumb")

        title = d.pop("title")

        category_name = d.pop("category_name")

        keep_users_color = d.pop("keep_users_color", UNSET)

        template = cls(
            id=id,
            thumb=thumb,
            title=title,
            category_name=category_name,
            keep_users_color=keep_users_color,
        )

        template.additional_properties = d
        return template

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
