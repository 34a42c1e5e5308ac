from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="BgBlurByFileId")


@_attrs_define
class BgBlurByFileId:
    src_file_id: str
    """ The picture to work on - a file_id. """
    intensity: int | Unset = 50
    """ How strong the blur is; 0 leaves the photo sharp. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        intensity = self.intensity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
            }
        )
        if intensity is not UNSET:
            field_dict["intensity"] = intensity

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        intensity = d.pop("intensity", UNSET)

        bg_blur_by_file_id = cls(
            src_file_id=src_file_id,
            intensity=intensity,
        )

        bg_blur_by_file_id.additional_properties = d
        return bg_blur_by_file_id

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
