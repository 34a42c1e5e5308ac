from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hat_params_style import HatParamsStyle, check_hat_params_style
from ..models.try_on_gender import TryOnGender, check_try_on_gender
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="HatByFileIdAndRefId")


@_attrs_define
class HatByFileIdAndRefId:
    src_file_id: str
    """ The picture to work on - a file_id. """
    ref_file_id: str
    """ What to put on - a file_id. """
    gender: TryOnGender
    """ The gender to show the person as. """
    style: HatParamsStyle | Unset = "random"
    """ Outfit and surroundings of the result; random lets the service pick one of the others. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
                "ref_file_id",
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
                "style_bohemian",
                "style_sporty_casual",
                "style_urban_fashion",
                "style_vacation_casual",
                "style_warm_cozy",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        ref_file_id = self.ref_file_id

        gender: str = self.gender

        style: str | Unset = UNSET
        if not isinstance(self.style, Unset):
            style = self.style

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
                "ref_file_id": ref_file_id,
                "gender": gender,
            }
        )
        if style is not UNSET:
            field_dict["style"] = style

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        ref_file_id = d.pop("ref_file_id")

        gender = check_try_on_gender(d.pop("gender"))

        _style = d.pop("style", UNSET)
        style: HatParamsStyle | Unset
        if isinstance(_style, Unset):
            style = UNSET
        else:
            style = check_hat_params_style(_style)

        hat_by_file_id_and_ref_id = cls(
            src_file_id=src_file_id,
            ref_file_id=ref_file_id,
            gender=gender,
            style=style,
        )

        hat_by_file_id_and_ref_id.additional_properties = d
        return hat_by_file_id_and_ref_id

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
