from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape, fitting

T = TypeVar("T", bound="BoxesTaskStatusV2")


@_attrs_define
class BoxesTaskStatusV2:
    status: int
    """ The HTTP status again. """
    data: BoxesTaskRunningV2 | BoxesTaskSuccessV2 | TaskFailedV2
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "status",
                "data",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        data: dict[str, Any]
        if isinstance(self.data, BoxesTaskSuccessV2) or isinstance(
            self.data, BoxesTaskRunningV2
        ):
            data = self.data.to_dict()
        else:
            data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        status = d.pop("status")

        def _parse_data(
            data: object,
        ) -> BoxesTaskRunningV2 | BoxesTaskSuccessV2 | TaskFailedV2:
            for model in fitting(
                data,
                (
                    BoxesTaskSuccessV2,
                    BoxesTaskRunningV2,
                    TaskFailedV2,
                ),
            ):
                try:
                    return cast(
                        BoxesTaskRunningV2 | BoxesTaskSuccessV2 | TaskFailedV2,
                        model.from_dict(data),
                    )
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_boxes_task_state_v2_type_0 = (
                    BoxesTaskSuccessV2.from_dict(data)
                )

                return componentsschemas_boxes_task_state_v2_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_boxes_task_state_v2_type_1 = (
                    BoxesTaskRunningV2.from_dict(data)
                )

                return componentsschemas_boxes_task_state_v2_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_boxes_task_state_v2_type_2 = TaskFailedV2.from_dict(data)

            return componentsschemas_boxes_task_state_v2_type_2

        data = _parse_data(d.pop("data"))

        boxes_task_status_v2 = cls(
            status=status,
            data=data,
        )

        boxes_task_status_v2.additional_properties = d
        return boxes_task_status_v2

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


from ..models.boxes_task_running_v2 import BoxesTaskRunningV2
from ..models.boxes_task_success_v2 import BoxesTaskSuccessV2
from ..models.task_failed_v2 import TaskFailedV2
