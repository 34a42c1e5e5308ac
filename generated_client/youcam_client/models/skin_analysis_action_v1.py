from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.skin_concern_v1 import SkinConcernV1, check_skin_concern_v1
from ..types import Shape

T = TypeVar("T", bound="SkinAnalysisActionV1")


@_attrs_define
class SkinAnalysisActionV1:
    id: int
    """ Names the action in the results; unique in the task. """
    params: SkinAnalysisParamsV1
    """ Nothing in V1; send an empty object. """
    dst_actions: list[SkinConcernV1]
    """ Four, seven or fourteen different concerns, all of one tier; their number and tier make the price. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "id",
                "params",
                "dst_actions",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        params = self.params.to_dict()

        dst_actions = []
        for dst_actions_item_data in self.dst_actions:
            dst_actions_item: str = dst_actions_item_data
            dst_actions.append(dst_actions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "params": params,
                "dst_actions": dst_actions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = d.pop("id")

        params = SkinAnalysisParamsV1.from_dict(d.pop("params"))

        dst_actions = []
        _dst_actions = d.pop("dst_actions")
        for dst_actions_item_data in _dst_actions:
            dst_actions_item = check_skin_concern_v1(dst_actions_item_data)

            dst_actions.append(dst_actions_item)

        skin_analysis_action_v1 = cls(
            id=id,
            params=params,
            dst_actions=dst_actions,
        )

        skin_analysis_action_v1.additional_properties = d
        return skin_analysis_action_v1

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


from ..models.skin_analysis_params_v1 import SkinAnalysisParamsV1
