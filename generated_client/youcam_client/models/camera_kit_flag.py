from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="CameraKitFlag")


@_attrs_define
class CameraKitFlag:
    pf_camera_kit: bool | Unset = UNSET
    """ Whether the photo was taken with the vendor's camera kit. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        pf_camera_kit = self.pf_camera_kit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if pf_camera_kit is not UNSET:
            field_dict["pf_camera_kit"] = pf_camera_kit

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        pf_camera_kit = d.pop("pf_camera_kit", UNSET)

        camera_kit_flag = cls(
            pf_camera_kit=pf_camera_kit,
        )

        camera_kit_flag.additional_properties = d
        return camera_kit_flag

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
