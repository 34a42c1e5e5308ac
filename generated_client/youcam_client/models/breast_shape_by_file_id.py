from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.breast_shape_params_intensity import (
    BreastShapeParamsIntensity,
    check_breast_shape_params_intensity,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="BreastShapeByFileId")


@_attrs_define
class BreastShapeByFileId:
    src_file_id: str
    """ The picture to work on - a file_id. """
    intensity: BreastShapeParamsIntensity | Unset = 2
    """ How far to go; 1 is subtle and 3 the most marked. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
            ]
        ),
        values={
            "intensity": (
                1,
                2,
                3,
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        intensity: int | Unset = UNSET
        if not isinstance(self.intensity, Unset):
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

        _intensity = d.pop("intensity", UNSET)
        intensity: BreastShapeParamsIntensity | Unset
        if isinstance(_intensity, Unset):
            intensity = UNSET
        else:
            intensity = check_breast_shape_params_intensity(_intensity)

        breast_shape_by_file_id = cls(
            src_file_id=src_file_id,
            intensity=intensity,
        )

        breast_shape_by_file_id.additional_properties = d
        return breast_shape_by_file_id

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
