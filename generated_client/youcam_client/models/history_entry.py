from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.history_action_type_0 import (
    HistoryActionType0,
    check_history_action_type_0,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="HistoryEntry")


@_attrs_define
class HistoryEntry:
    id: int
    """ Names the entry. """
    timestamp: int
    """ When it happened, in Unix milliseconds. """
    action: HistoryActionType0 | str
    """ What changed the balance. New names come with new features. """
    info: HistoryInfo
    target_id: str | Unset = UNSET
    """ The task that was paid, or the order that brought the units. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "id",
                "timestamp",
                "action",
                "info",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        timestamp = self.timestamp

        action: str
        if isinstance(self.action, str):
            action = self.action
        else:
            action = self.action

        info = self.info.to_dict()

        target_id = self.target_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "timestamp": timestamp,
                "action": action,
                "info": info,
            }
        )
        if target_id is not UNSET:
            field_dict["target_id"] = target_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = d.pop("id")

        timestamp = d.pop("timestamp")

        def _parse_action(data: object) -> HistoryActionType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_history_action_type_0 = check_history_action_type_0(
                    data
                )

                return componentsschemas_history_action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(HistoryActionType0 | str, data)

        action = _parse_action(d.pop("action"))

        info = HistoryInfo.from_dict(d.pop("info"))

        target_id = d.pop("target_id", UNSET)

        history_entry = cls(
            id=id,
            timestamp=timestamp,
            action=action,
            info=info,
            target_id=target_id,
        )

        history_entry.additional_properties = d
        return history_entry

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


from ..models.history_info import HistoryInfo
