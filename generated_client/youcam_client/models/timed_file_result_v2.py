from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="TimedFileResultV2")


@_attrs_define
class TimedFileResultV2:
    url: str | Unset = UNSET
    """ Download address. It is good for two hours; check again for a fresh one. """
    timed: float | Unset = UNSET
    """ Milliseconds that the engine took in all. """
    timed_apply: float | Unset = UNSET
    """ Milliseconds of them that went into applying the effect. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        timed = self.timed

        timed_apply = self.timed_apply

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url is not UNSET:
            field_dict["url"] = url
        if timed is not UNSET:
            field_dict["timed"] = timed
        if timed_apply is not UNSET:
            field_dict["timed_apply"] = timed_apply

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        url = d.pop("url", UNSET)

        timed = d.pop("timed", UNSET)

        timed_apply = d.pop("timed_apply", UNSET)

        timed_file_result_v2 = cls(
            url=url,
            timed=timed,
            timed_apply=timed_apply,
        )

        timed_file_result_v2.additional_properties = d
        return timed_file_result_v2

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
