from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.smile_params_expression_type import (
    SmileParamsExpressionType,
    check_smile_params_expression_type,
)
from ..types import Shape

T = TypeVar("T", bound="SmileByFileId")


@_attrs_define
class SmileByFileId:
    src_file_id: str
    """ The picture to work on - a file_id. """
    expression_type: SmileParamsExpressionType
    """ Whether the lips part. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
                "expression_type",
            ]
        ),
        values={
            "expression_type": (
                "closed_mouth_smile",
                "smile_with_teeth_visible",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        expression_type: str = self.expression_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
                "expression_type": expression_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        expression_type = check_smile_params_expression_type(d.pop("expression_type"))

        smile_by_file_id = cls(
            src_file_id=src_file_id,
            expression_type=expression_type,
        )

        smile_by_file_id.additional_properties = d
        return smile_by_file_id

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
