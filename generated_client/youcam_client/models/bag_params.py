from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.bag_params_style import BagParamsStyle, check_bag_params_style
from ..models.try_on_gender import TryOnGender, check_try_on_gender
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="BagParams")


@_attrs_define
class BagParams:
    gender: TryOnGender
    """ The gender to show the person as. """
    style: BagParamsStyle | Unset = "random"
    """ Outfit and surroundings of the result; random lets the service pick one of the others. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "gender",
            ]
        ),
        values={
            "gender": (
                "female",
                "male",
            ),
            "style": (
                "random",
                "style_art_deco_style",
                "style_mediterranean_chic",
                "style_parisian_chic",
                "style_urban_chic",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        gender: str = self.gender

        style: str | Unset = UNSET
        if not isinstance(self.style, Unset):
            style = self.style

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "gender": gender,
            }
        )
        if style is not UNSET:
            field_dict["style"] = style

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        gender = check_try_on_gender(d.pop("gender"))

        _style = d.pop("style", UNSET)
        style: BagParamsStyle | Unset
        if isinstance(_style, Unset):
            style = UNSET
        else:
            style = check_bag_params_style(_style)

        bag_params = cls(
            gender=gender,
            style=style,
        )

        bag_params.additional_properties = d
        return bag_params

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
