from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.abs_shape_params_intensity import (
    AbsShapeParamsIntensity,
    check_abs_shape_params_intensity,
)
from ..models.abs_shape_params_mode import (
    AbsShapeParamsMode,
    check_abs_shape_params_mode,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="AbsShapeParams")


@_attrs_define
class AbsShapeParams:
    mode: AbsShapeParamsMode | Unset = "Six-pack"
    """ Form of the muscles. """
    intensity: AbsShapeParamsIntensity | Unset = 1
    """ How marked the muscles are; 2 is the stronger. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={
            "mode": (
                "Six-pack",
                "Vest-line",
            ),
            "intensity": (
                1,
                2,
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode

        intensity: int | Unset = UNSET
        if not isinstance(self.intensity, Unset):
            intensity = self.intensity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mode is not UNSET:
            field_dict["mode"] = mode
        if intensity is not UNSET:
            field_dict["intensity"] = intensity

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _mode = d.pop("mode", UNSET)
        mode: AbsShapeParamsMode | Unset
        if isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = check_abs_shape_params_mode(_mode)

        _intensity = d.pop("intensity", UNSET)
        intensity: AbsShapeParamsIntensity | Unset
        if isinstance(_intensity, Unset):
            intensity = UNSET
        else:
            intensity = check_abs_shape_params_intensity(_intensity)

        abs_shape_params = cls(
            mode=mode,
            intensity=intensity,
        )

        abs_shape_params.additional_properties = d
        return abs_shape_params

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
