from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hair_frizziness_mapping_type_0 import (
    HairFrizzinessMappingType0,
    check_hair_frizziness_mapping_type_0,
)
from ..models.hair_frizziness_term_type_0 import (
    HairFrizzinessTermType0,
    check_hair_frizziness_term_type_0,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="HairFrizziness")


@_attrs_define
class HairFrizziness:
    mapping: float | HairFrizzinessMappingType0 | Unset = UNSET
    """ The level, from 0 (not frizzy) to 3. """
    term: HairFrizzinessTermType0 | str | Unset = UNSET
    """ The level in words, from the lowest to the highest. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        mapping: float | int | Unset
        if isinstance(self.mapping, Unset):
            mapping = UNSET
        elif isinstance(self.mapping, int):
            mapping = self.mapping
        else:
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

        def _parse_mapping(data: object) -> float | HairFrizzinessMappingType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                mapping_type_0 = check_hair_frizziness_mapping_type_0(data)

                return mapping_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(float | HairFrizzinessMappingType0 | Unset, data)

        mapping = _parse_mapping(d.pop("mapping", UNSET))

        def _parse_term(data: object) -> HairFrizzinessTermType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                term_type_0 = check_hair_frizziness_term_type_0(data)

                return term_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(HairFrizzinessTermType0 | str | Unset, data)

        term = _parse_term(d.pop("term", UNSET))

        hair_frizziness = cls(
            mapping=mapping,
            term=term,
        )

        hair_frizziness.additional_properties = d
        return hair_frizziness

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
