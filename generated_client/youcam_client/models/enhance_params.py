from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enhance_scale import EnhanceScale, check_enhance_scale
from ..types import Shape

T = TypeVar("T", bound="EnhanceParams")


@_attrs_define
class EnhanceParams:
    scale: EnhanceScale
    """ How many times wider and higher the result is. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "scale",
            ]
        ),
        values={
            "scale": (
                1,
                2,
                4,
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        scale: int = self.scale

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "scale": scale,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        scale = check_enhance_scale(d.pop("scale"))

        enhance_params = cls(
            scale=scale,
        )

        enhance_params.additional_properties = d
        return enhance_params

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
