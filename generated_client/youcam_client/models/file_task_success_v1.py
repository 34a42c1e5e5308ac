from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.engine_error_code_type_0 import (
    EngineErrorCodeType0,
    check_engine_error_code_type_0,
)
from ..models.task_succeeded_v1_status import (
    TaskSucceededV1Status,
    check_task_succeeded_v1_status,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FileTaskSuccessV1")


@_attrs_define
class FileTaskSuccessV1:
    polling_interval: int
    """ Milliseconds to wait before the next check. A task that is not checked for 10 s is lost. """
    status: TaskSucceededV1Status
    """ Units are spent, and there is a result. """
    results: list[ActionResultV1]
    error: EngineErrorCodeType0 | None | str | Unset = UNSET
    """ Why the engine gave up. No published list holds every code, and some engines send a sentence instead, so any
    string must be expected. """
    error_message: str | Unset = UNSET
    """ The error in words; often absent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "polling_interval",
                "status",
                "results",
            ]
        ),
        values={
            "status": ("success",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        polling_interval = self.polling_interval

        status: str = self.status

        results = []
        for results_item_data in self.results:
            results_item = results_item_data.to_dict()
            results.append(results_item)

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        elif isinstance(self.error, str):
            error = self.error
        else:
            error = self.error

        error_message = self.error_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "polling_interval": polling_interval,
                "status": status,
                "results": results,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error
        if error_message is not UNSET:
            field_dict["error_message"] = error_message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        polling_interval = d.pop("polling_interval")

        status = check_task_succeeded_v1_status(d.pop("status"))

        results = []
        _results = d.pop("results")
        for results_item_data in _results:
            results_item = ActionResultV1.from_dict(results_item_data)

            results.append(results_item)

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

        file_task_success_v1 = cls(
            polling_interval=polling_interval,
            status=status,
            results=results,
            error=error,
            error_message=error_message,
        )

        file_task_success_v1.additional_properties = d
        return file_task_success_v1

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


from ..models.action_result_v1 import ActionResultV1
