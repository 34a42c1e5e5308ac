from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.run_error_error_code_type_0 import (
    RunErrorErrorCodeType0,
    check_run_error_error_code_type_0,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="RunError")


@_attrs_define
class RunError:
    """A task was not started; nothing was charged."""

    status: int
    """ The HTTP status again. """
    error: str
    """ What was refused. The wording is not stable; branch on error_code. """
    error_code: RunErrorErrorCodeType0 | str | Unset = UNSET
    """ The stable name of the refusal. New names may come. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "status",
                "error",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        error = self.error

        error_code: str | Unset
        if isinstance(self.error_code, Unset):
            error_code = UNSET
        elif isinstance(self.error_code, str):
            error_code = self.error_code
        else:
            error_code = self.error_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "error": error,
            }
        )
        if error_code is not UNSET:
            field_dict["error_code"] = error_code

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        status = d.pop("status")

        error = d.pop("error")

        def _parse_error_code(data: object) -> RunErrorErrorCodeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                error_code_type_0 = check_run_error_error_code_type_0(data)

                return error_code_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(RunErrorErrorCodeType0 | str | Unset, data)

        error_code = _parse_error_code(d.pop("error_code", UNSET))

        run_error = cls(
            status=status,
            error=error,
            error_code=error_code,
        )

        run_error.additional_properties = d
        return run_error

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
