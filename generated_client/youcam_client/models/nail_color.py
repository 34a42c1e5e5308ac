from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.nail_color_sub_type import NailColorSubType, check_nail_color_sub_type
from ..types import Shape

T = TypeVar("T", bound="NailColor")


@_attrs_define
class NailColor:
    sub_type: NailColorSubType
    """ One colour. """
    color: str
    """ The colour as #RRGGBB. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "sub_type",
                "color",
            ]
        ),
        values={
            "sub_type": ("color",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sub_type: str = self.sub_type

        color = self.color

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sub_type": sub_type,
                "color": color,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        sub_type = check_nail_color_sub_type(d.pop("sub_type"))

        color = d.pop("color")

        nail_color = cls(
            sub_type=sub_type,
            color=color,
        )

        nail_color.additional_properties = d
        return nail_color

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
