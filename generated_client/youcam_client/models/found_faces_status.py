from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape, fitting

T = TypeVar("T", bound="FoundFacesStatus")


@_attrs_define
class FoundFacesStatus:
    status: int
    """ The HTTP status again. """
    data: FoundFacesRunning | FoundFacesSuccess | TaskFailedV2
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
        if isinstance(self.data, FoundFacesSuccess) or isinstance(
            self.data, FoundFacesRunning
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
        ) -> FoundFacesRunning | FoundFacesSuccess | TaskFailedV2:
            for model in fitting(
                data,
                (
                    FoundFacesSuccess,
                    FoundFacesRunning,
                    TaskFailedV2,
                ),
            ):
                try:
                    return cast(
                        FoundFacesRunning | FoundFacesSuccess | TaskFailedV2,
                        model.from_dict(data),
                    )
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_found_faces_state_type_0 = (
                    FoundFacesSuccess.from_dict(data)
                )

                return componentsschemas_found_faces_state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_found_faces_state_type_1 = (
                    FoundFacesRunning.from_dict(data)
                )

                return componentsschemas_found_faces_state_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_found_faces_state_type_2 = TaskFailedV2.from_dict(data)

            return componentsschemas_found_faces_state_type_2

        data = _parse_data(d.pop("data"))

        found_faces_status = cls(
            status=status,
            data=data,
        )

        found_faces_status.additional_properties = d
        return found_faces_status

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


from ..models.found_faces_running import FoundFacesRunning
from ..models.found_faces_success import FoundFacesSuccess
from ..models.task_failed_v2 import TaskFailedV2
