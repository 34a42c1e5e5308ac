from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.teeth_whiten_params_version import (
    TeethWhitenParamsVersion,
    check_teeth_whiten_params_version,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="TeethWhitenParams")


@_attrs_define
class TeethWhitenParams:
    version: TeethWhitenParamsVersion
    """ Version of the effect's parameters. """
    effect: TeethWhitenEffect
    """ How white the teeth become, and how the skin around them looks. """
    index: int | Unset = 0
    """ Which of the detected faces gets the effect - its position, from 0, in the result of the pre-process task.
    """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "version",
                "effect",
            ]
        ),
        values={
            "version": ("1.0",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        version: str = self.version

        effect = self.effect.to_dict()

        index = self.index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "version": version,
                "effect": effect,
            }
        )
        if index is not UNSET:
            field_dict["index"] = index

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        version = check_teeth_whiten_params_version(d.pop("version"))

        effect = TeethWhitenEffect.from_dict(d.pop("effect"))

        index = d.pop("index", UNSET)

        teeth_whiten_params = cls(
            version=version,
            effect=effect,
            index=index,
        )

        teeth_whiten_params.additional_properties = d
        return teeth_whiten_params

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


from ..models.teeth_whiten_effect import TeethWhitenEffect
