from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hair_density_term_type_0 import (
    HairDensityTermType0,
    check_hair_density_term_type_0,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="HairDensity")


@_attrs_define
class HairDensity:
    mapping: str | Unset = UNSET
    """ The density from 0, the lowest, to 3, with decimals; a number written as a string. """
    term: HairDensityTermType0 | str | Unset = UNSET
    """ The density in words, from the lowest to the highest. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mapping = self.mapping

        term: str | Unset
        if isinstance(self.term, Unset):
            term = UNSET
        elif isinstance(self.term, str):
            term = self.term
        else:
            term = self.term

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mapping is not UNSET:
            field_dict["mapping"] = mapping
        if term is not UNSET:
            field_dict["term"] = term

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        mapping = d.pop("mapping", UNSET)

        def _parse_term(data: object) -> HairDensityTermType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                term_type_0 = check_hair_density_term_type_0(data)

                return term_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(HairDensityTermType0 | str | Unset, data)

        term = _parse_term(d.pop("term", UNSET))

        hair_density = cls(
            mapping=mapping,
            term=term,
        )

        hair_density.additional_properties = d
        return hair_density

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
