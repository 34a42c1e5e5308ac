from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.nail_press_on_form_shape import (
    NailPressOnFormShape,
    check_nail_press_on_form_shape,
)
from ..types import Shape

T = TypeVar("T", bound="NailPressOnForm")


@_attrs_define
class NailPressOnForm:
    shape: NailPressOnFormShape
    """ Form of the tip, then of the base. """
    length: float
    """ How long the nail is, from 0.8 (short) to 2.15 (long). """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "shape",
                "length",
            ]
        ),
        values={
            "shape": (
                "almond_oval",
                "almond_square",
                "almond_squoval",
                "oval_oval",
                "oval_square",
                "oval_squoval",
                "square_oval",
                "square_square",
                "square_squoval",
                "squoval_oval",
                "squoval_square",
                "squoval_squoval",
                "stiletto_oval",
                "stiletto_square",
                "stiletto_squoval",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        shape: str = self.shape

        length = self.length

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "shape": shape,
                "length": length,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        shape = check_nail_press_on_form_shape(d.pop("shape"))

        length = d.pop("length")

        nail_press_on_form = cls(
            shape=shape,
            length=length,
        )

        nail_press_on_form.additional_properties = d
        return nail_press_on_form

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
