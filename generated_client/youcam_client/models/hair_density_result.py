from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="HairDensityResult")


@_attrs_define
class HairDensityResult:
    timed: float | Unset = UNSET
    """ How long the engine took. The unit is not documented. """
    hair_density: HairDensity | Unset = UNSET
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        timed = self.timed

        hair_density: dict[str, Any] | Unset = UNSET
        if not isinstance(self.hair_density, Unset):
            hair_density = self.hair_density.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if timed is not UNSET:
            field_dict["timed"] = timed
        if hair_density is not UNSET:
            field_dict["hair_density"] = hair_density

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        timed = d.pop("timed", UNSET)

        _hair_density = d.pop("hair_density", UNSET)
        hair_density: HairDensity | Unset
        if isinstance(_hair_density, Unset):
            hair_density = UNSET
        else:
            hair_density = HairDensity.from_dict(_hair_density)

        hair_density_result = cls(
            timed=timed,
            hair_density=hair_density,
        )

        hair_density_result.additional_properties = d
        return hair_density_result

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


from ..models.hair_density import HairDensity
