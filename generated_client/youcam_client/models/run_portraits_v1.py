from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="RunPortraitsV1")


@_attrs_define
class RunPortraitsV1:
    request_id: int
    """ Counts the runs, from 0. The same request_id with the same files is the same task, and is paid once; keep it
    when you retry, raise it for another result. """
    payload: PortraitsPayloadV1
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "request_id",
                "payload",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        payload = self.payload.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "request_id": request_id,
                "payload": payload,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        request_id = d.pop("request_id")

        payload = PortraitsPayloadV1.from_dict(d.pop("payload"))

        run_portraits_v1 = cls(
            request_id=request_id,
            payload=payload,
        )

        run_portraits_v1.additional_properties = d
        return run_portraits_v1

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


from ..models.portraits_payload_v1 import PortraitsPayloadV1
