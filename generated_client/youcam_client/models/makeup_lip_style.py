from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_lip_style_type import (
    MakeupLipStyleType,
    check_makeup_lip_style_type,
)
from ..types import Shape

T = TypeVar("T", bound="MakeupLipStyle")


@_attrs_define
class MakeupLipStyle:
    """How the colours are laid on the lips."""

    type_: MakeupLipStyleType
    """ One colour all over or one for each lip. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "type",
            ]
        ),
        values={
            "type": (
                "full",
                "twoTone",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        type_ = check_makeup_lip_style_type(d.pop("type"))

        makeup_lip_style = cls(
            type_=type_,
        )

        makeup_lip_style.additional_properties = d
        return makeup_lip_style

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
