from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.sku_unit_type_0 import SkuUnitType0, check_sku_unit_type_0
from ..types import Shape

T = TypeVar("T", bound="Sku")


@_attrs_define
class Sku:
    description: str
    """ What is charged for. """
    amount: float
    """ Units for each proc_unit. """
    unit: SkuUnitType0 | str
    """ What is counted. """
    proc_unit: int
    """ How many of the counted things one charge pays for. """
    run_task_url: str
    """ Where such a task is run. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "description",
                "amount",
                "unit",
                "proc_unit",
                "run_task_url",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        amount = self.amount

        unit: str
        if isinstance(self.unit, str):
            unit = self.unit
        else:
            unit = self.unit

        proc_unit = self.proc_unit

        run_task_url = self.run_task_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "description": description,
                "amount": amount,
                "unit": unit,
                "proc_unit": proc_unit,
                "run_task_url": run_task_url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        description = d.pop("description")

        amount = d.pop("amount")

        def _parse_unit(data: object) -> SkuUnitType0 | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                unit_type_0 = check_sku_unit_type_0(data)

                return unit_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(SkuUnitType0 | str, data)

        unit = _parse_unit(d.pop("unit"))

        proc_unit = d.pop("proc_unit")

        run_task_url = d.pop("run_task_url")

        sku = cls(
            description=description,
            amount=amount,
            unit=unit,
            proc_unit=proc_unit,
            run_task_url=run_task_url,
        )

        sku.additional_properties = d
        return sku

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
