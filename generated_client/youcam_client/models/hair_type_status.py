from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape, fitting

T = TypeVar("T", bound="HairTypeStatus")


@_attrs_define
class HairTypeStatus:
    status: int
    """ The HTTP status again. """
    data: HairTypeRunning | HairTypeSuccess | TaskFailedV2
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
        if isinstance(self.data, HairTypeSuccess) or isinstance(
            self.data, HairTypeRunning
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
        ) -> HairTypeRunning | HairTypeSuccess | TaskFailedV2:
            for model in fitting(
                data,
                (
                    HairTypeSuccess,
                    HairTypeRunning,
                    TaskFailedV2,
                ),
            ):
                try:
                    return cast(
                        HairTypeRunning | HairTypeSuccess | TaskFailedV2,
                        model.from_dict(data),
                    )
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_hair_type_state_type_0 = HairTypeSuccess.from_dict(
                    data
                )

                return componentsschemas_hair_type_state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_hair_type_state_type_1 = HairTypeRunning.from_dict(
                    data
                )

                return componentsschemas_hair_type_state_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_hair_type_state_type_2 = TaskFailedV2.from_dict(data)

            return componentsschemas_hair_type_state_type_2

        data = _parse_data(d.pop("data"))

        hair_type_status = cls(
            status=status,
            data=data,
        )

        hair_type_status.additional_properties = d
        return hair_type_status

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


from ..models.hair_type_running import HairTypeRunning
from ..models.hair_type_success import HairTypeSuccess
from ..models.task_failed_v2 import TaskFailedV2
