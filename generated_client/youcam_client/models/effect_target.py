from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="EffectTarget")


@_attrs_define
class EffectTarget:
    version: str = "1.0"
    """ Version of the effect's parameters; only 1.0 is known. """
    index: int | Unset = 0
    """ Which of the detected targets gets the effect - its position, from 0, in the result of the pre-process task.
    """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "version",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        version = self.version

        index = self.index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "version": version,
            }
        )
        if index is not UNSET:
            field_dict["index"] = index

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        version = d.pop("version")

        index = d.pop("index", UNSET)

        effect_target = cls(
            version=version,
            index=index,
        )

        effect_target.additional_properties = d
        return effect_target

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
