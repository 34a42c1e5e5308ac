from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape, fitting

T = TypeVar("T", bound="FileTaskStatusV1")


@_attrs_define
class FileTaskStatusV1:
    status: int
    """ The HTTP status again. """
    result: FileTaskRunningV1 | FileTaskSuccessV1 | TaskFailedV1
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "status",
                "result",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        result: dict[str, Any]
        if isinstance(self.result, FileTaskSuccessV1) or isinstance(
            self.result, FileTaskRunningV1
        ):
            result = self.result.to_dict()
        else:
            result = self.result.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "result": result,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        status = d.pop("status")

        def _parse_result(
            data: object,
        ) -> FileTaskRunningV1 | FileTaskSuccessV1 | TaskFailedV1:
            for model in fitting(
                data,
                (
                    FileTaskSuccessV1,
                    FileTaskRunningV1,
                    TaskFailedV1,
                ),
            ):
                try:
                    return cast(
                        FileTaskRunningV1 | FileTaskSuccessV1 | TaskFailedV1,
                        model.from_dict(data),
                    )
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_file_task_state_v1_type_0 = (
                    FileTaskSuccessV1.from_dict(data)
                )

                return componentsschemas_file_task_state_v1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_file_task_state_v1_type_1 = (
                    FileTaskRunningV1.from_dict(data)
                )

                return componentsschemas_file_task_state_v1_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_file_task_state_v1_type_2 = TaskFailedV1.from_dict(data)

            return componentsschemas_file_task_state_v1_type_2

        result = _parse_result(d.pop("result"))

        file_task_status_v1 = cls(
            status=status,
            result=result,
        )

        file_task_status_v1.additional_properties = d
        return file_task_status_v1

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


from ..models.file_task_running_v1 import FileTaskRunningV1
from ..models.file_task_success_v1 import FileTaskSuccessV1
from ..models.task_failed_v1 import TaskFailedV1
