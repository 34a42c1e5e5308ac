from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="FaceSwapPreProcessPayloadV1")


@_attrs_define
class FaceSwapPreProcessPayloadV1:
    file_sets: SourceIds
    actions: list[BareActionV1]
    """ One action. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "file_sets",
                "actions",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        file_sets = self.file_sets.to_dict()

        actions = []
        for actions_item_data in self.actions:
            actions_item = actions_item_data.to_dict()
            actions.append(actions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "file_sets": file_sets,
                "actions": actions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        file_sets = SourceIds.from_dict(d.pop("file_sets"))

        actions = []
        _actions = d.pop("actions")
        for actions_item_data in _actions:
            actions_item = BareActionV1.from_dict(actions_item_data)

            actions.append(actions_item)

        face_swap_pre_process_payload_v1 = cls(
            file_sets=file_sets,
            actions=actions,
        )

        face_swap_pre_process_payload_v1.additional_properties = d
        return face_swap_pre_process_payload_v1

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


from ..models.bare_action_v1 import BareActionV1
from ..models.source_ids import SourceIds
