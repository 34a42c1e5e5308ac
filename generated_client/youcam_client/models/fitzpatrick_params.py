from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fitzpatrick_params_version import (
    FitzpatrickParamsVersion,
    check_fitzpatrick_params_version,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FitzpatrickParams")


@_attrs_define
class FitzpatrickParams:
    version: FitzpatrickParamsVersion
    """ Edition of the model. """
    index: int | Unset = 0
    """ Which face, by its place among the boxes of a pre-process task, from 0. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "version",
            ]
        ),
        values={
            "version": ("1.0",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        version: str = self.version

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
        version = check_fitzpatrick_params_version(d.pop("version"))

        index = d.pop("index", UNSET)

        fitzpatrick_params = cls(
            version=version,
            index=index,
        )

        fitzpatrick_params.additional_properties = d
        return fitzpatrick_params

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
