from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="StyleCategory")


@_attrs_define
class StyleCategory:
    """Holds either styles or sub-categories."""

    id: int
    """ Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. """
    name: str
    """ Name of the category. """
    styles: list[StyleInCategory]
    sub_categories: list[SubCategory]
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "id",
                "name",
                "styles",
                "sub_categories",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        styles = []
        for styles_item_data in self.styles:
            styles_item = styles_item_data.to_dict()
            styles.append(styles_item)

        sub_categories = []
        for sub_categories_item_data in self.sub_categories:
            sub_categories_item = sub_categories_item_data.to_dict()
            sub_categories.append(sub_categories_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "styles": styles,
                "sub_categories": sub_categories,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        styles = []
        _styles = d.pop("styles")
        for styles_item_data in _styles:
            styles_item = StyleInCategory.from_dict(styles_item_data)

            styles.append(styles_item)

        sub_categories = []
        _sub_categories = d.pop("sub_categories")
        for sub_categories_item_data in _sub_categories:
            sub_categories_item = SubCategory.from_dict(sub_categories_item_data)

            sub_categories.append(sub_categories_item)

        style_category = cls(
            id=id,
            name=name,
            styles=styles,
            sub_categories=sub_categories,
        )

        style_category.additional_properties = d
        return style_category

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


from ..models.style_in_category import StyleInCategory
from ..models.sub_category import SubCategory
