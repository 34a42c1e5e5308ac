from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="MakeupLipMorphology")


@_attrs_define
class MakeupLipMorphology:
    """How full and how smooth the lips become."""

    fullness: int | Unset = 0
    """ How much fuller the lips get, in per cent. """
    wrinkless: int | Unset = 0
    """ How much smoother the lips get, in per cent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fullness = self.fullness

        wrinkless = self.wrinkless

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if fullness is not UNSET:
            field_dict["fullness"] = fullness
        if wrinkless is not UNSET:
            field_dict["wrinkless"] = wrinkless

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        fullness = d.pop("fullness", UNSET)

        wrinkless = d.pop("wrinkless", UNSET)

        makeup_lip_morphology = cls(
            fullness=fullness,
            wrinkless=wrinkless,
        )

        makeup_lip_morphology.additional_properties = d
        return makeup_lip_morphology

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
