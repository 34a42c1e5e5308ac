from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_lip_ombre_style_other_names_type import (
    MakeupLipOmbreStyleOtherNamesType,
    check_makeup_lip_ombre_style_other_names_type,
)
from ..types import Shape

T = TypeVar("T", bound="MakeupLipOmbreStyleOtherNames")


@_attrs_define
class MakeupLipOmbreStyleOtherNames:
    """The same under the names that the guide uses."""

    type_: MakeupLipOmbreStyleOtherNamesType
    """ One colour that runs into the next from the inside out. """
    inner_ratio: int
    """ How much of the lips has the inner colour, in per cent. """
    feather_strength: int
    """ How softly the colours meet, in per cent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "type",
                "innerRatio",
                "featherStrength",
            ]
        ),
        values={
            "type": ("ombre",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        inner_ratio = self.inner_ratio

        feather_strength = self.feather_strength

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "innerRatio": inner_ratio,
                "featherStrength": feather_strength,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        type_ = check_makeup_lip_ombre_style_other_names_type(d.pop("type"))

        inner_ratio = d.pop("innerRatio")

        feather_strength = d.pop("featherStrength")

        makeup_lip_ombre_style_other_names = cls(
            type_=type_,
            inner_ratio=inner_ratio,
            feather_strength=feather_strength,
        )

        makeup_lip_ombre_style_other_names.additional_properties = d
        return makeup_lip_ombre_style_other_names

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
