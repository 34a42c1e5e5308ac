from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fitzpatrick_type_fitzpatrick_scale import (
    FitzpatrickTypeFitzpatrickScale,
    check_fitzpatrick_type_fitzpatrick_scale,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FitzpatrickType")


@_attrs_define
class FitzpatrickType:
    fitzpatrick_scale: FitzpatrickTypeFitzpatrickScale | Unset = UNSET
    """ Skin type - the higher the darker. """
    timed: int | Unset = UNSET
    """ How long the engine took in milliseconds. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={
            "fitzpatrick_scale": (
                "I",
                "II",
                "III",
                "IV",
                "V",
                "VI",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fitzpatrick_scale: str | Unset = UNSET
        if not isinstance(self.fitzpatrick_scale, Unset):
            fitzpatrick_scale = self.fitzpatrick_scale

        timed = self.timed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if fitzpatrick_scale is not UNSET:
            field_dict["fitzpatrick_scale"] = fitzpatrick_scale
        if timed is not UNSET:
            field_dict["timed"] = timed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _fitzpatrick_scale = d.pop("fitzpatrick_scale", UNSET)
        fitzpatrick_scale: FitzpatrickTypeFitzpatrickScale | Unset
        if isinstance(_fitzpatrick_scale, Unset):
            fitzpatrick_scale = UNSET
        else:
            fitzpatrick_scale = check_fitzpatrick_type_fitzpatrick_scale(
                _fitzpatrick_scale
            )

        timed = d.pop("timed", UNSET)

        fitzpatrick_type = cls(
            fitzpatrick_scale=fitzpatrick_scale,
            timed=timed,
        )

        fitzpatrick_type.additional_properties = d
        return fitzpatrick_type

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
