from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.engine_error_code_type_0 import (
    EngineErrorCodeType0,
    check_engine_error_code_type_0,
)
from ..models.task_running_v2_task_status import (
    TaskRunningV2TaskStatus,
    check_task_running_v2_task_status,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceAnalysisRunning")


@_attrs_define
class FaceAnalysisRunning:
    task_status: TaskRunningV2TaskStatus
    """ The task is under way. """
    error: EngineErrorCodeType0 | None | str | Unset = UNSET
    """ Why the engine gave up. No published list holds every code, and some engines send a sentence instead, so any
    string must be expected. """
    error_message: str | Unset = UNSET
    """ The error in words; often absent. """
    polling_interval: int | Unset = UNSET
    """ Milliseconds to wait before the next check. The documents name it; the service was never seen to send it in
    V2. """
    results: FaceAnalysis | None | Unset = UNSET
    """ Null until the task succeeds, or one check before. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "task_status",
            ]
        ),
        values={
            "task_status": ("running",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        task_status: str = self.task_status

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, str):
            error = self.error
        else:
            error = self.error

        error_message = self.error_message

        polling_interval = self.polling_interval

        results: dict[str, Any] | None | Unset
        if isinstance(self.results, Unset):
            results = UNSET
        elif isinstance(self.results, FaceAnalysis):
            results = self.results.to_dict()
        else:
            results = self.results

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "task_status": task_status,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if polling_interval is not UNSET:
            field_dict["polling_interval"] = polling_interval
        if results is not UNSET:
            field_dict["results"] = results

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        task_status = check_task_running_v2_task_status(d.pop("task_status"))

        def _parse_error(data: object) -> EngineErrorCodeType0 | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_engine_error_code_type_0 = (
                    check_engine_error_code_type_0(data)
                )

                return componentsschemas_engine_error_code_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EngineErrorCodeType0 | None | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        error_message = d.pop("error_message", UNSET)

        polling_interval = d.pop("polling_interval", UNSET)

        def _parse_results(data: object) -> FaceAnalysis | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                results_type_0 = FaceAnalysis.from_dict(data)

                return results_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceAnalysis | None | Unset, data)

        results = _parse_results(d.pop("results", UNSET))

        face_analysis_running = cls(
            task_status=task_status,
            error=error,
            error_message=error_message,
            polling_interval=polling_interval,
            results=results,
        )

        face_analysis_running.additional_properties = d
        return face_analysis_running

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


from ..models.face_analysis import FaceAnalysis
