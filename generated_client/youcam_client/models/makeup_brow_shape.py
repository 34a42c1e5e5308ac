from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_brow_shape_type import (
    MakeupBrowShapeType,
    check_makeup_brow_shape_type,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="MakeupBrowShape")


@_attrs_define
class MakeupBrowShape:
    """Draws brows of another shape."""

    type_: MakeupBrowShapeType
    """ A shape from the list. """
    name: str
    """ A label from the list of brows, such as SoftArch1 or Straight1. """
    curvature: int | Unset = UNSET
    """ How much more (above 0) or less the brow is bent than in the pattern. Without it the task fails. """
    thickness: int | Unset = UNSET
    """ How much thicker (above 0) or thinner the brow is than in the pattern. Without it the task fails. """
    definition: int | Unset = UNSET
    """ How sharp the edge is, in per cent. Without it the task fails. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "type",
                "name",
            ]
        ),
        values={
            "type": ("shape",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        name = self.name

        curvature = self.curvature

        thickness = self.thickness

        definition = self.definition

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "name": name,
            }
        )
        if curvature is not UNSET:
            field_dict["curvature"] = curvature
        if thickness is not UNSET:
            field_dict["thickness"] = thickness
        if definition is not UNSET:
            field_dict["definition"] = definition

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        type_ = check_makeup_brow_shape_type(d.pop("type"))

        name = d.pop("name")

        curvature = d.pop("curvature", UNSET)

        thickness = d.pop("thickness", UNSET)

        definition = d.pop("definition", UNSET)

        makeup_brow_shape = cls(
            type_=type_,
            name=name,
            curvature=curvature,
            thickness=thickness,
            definition=definition,
        )

        makeup_brow_shape.additional_properties = d
        return makeup_brow_shape

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
