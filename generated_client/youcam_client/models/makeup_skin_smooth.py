from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_skin_smooth_category import (
    MakeupSkinSmoothCategory,
    check_makeup_skin_smooth_category,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="MakeupSkinSmooth")


@_attrs_define
class MakeupSkinSmooth:
    """Evens the skin. A run without this effect smooths by 50 per cent; both strengths at 0 switch it off."""

    category: MakeupSkinSmoothCategory
    """ The kind of effect. """
    skin_smooth_strength: int | Unset = 50
    """ How much of the texture goes, in per cent. """
    skin_smooth_color_intensity: int | Unset = 50
    """ How much of the unevenness in colour goes, in per cent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "category",
            ]
        ),
        values={
            "category": ("skin_smooth",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        category: str = self.category

        skin_smooth_strength = self.skin_smooth_strength

        skin_smooth_color_intensity = self.skin_smooth_color_intensity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "category": category,
            }
        )
        if skin_smooth_strength is not UNSET:
            field_dict["skinSmoothStrength"] = skin_smooth_strength
        if skin_smooth_color_intensity is not UNSET:
            field_dict["skinSmoothColorIntensity"] = skin_smooth_color_intensity

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        category = check_makeup_skin_smooth_category(d.pop("category"))

        skin_smooth_strength = d.pop("skinSmoothStrength", UNSET)

        skin_smooth_color_intensity = d.pop("skinSmoothColorIntensity", UNSET)

        makeup_skin_smooth = cls(
            category=category,
            skin_smooth_strength=skin_smooth_strength,
            skin_smooth_color_intensity=skin_smooth_color_intensity,
        )

        makeup_skin_smooth.additional_properties = d
        return makeup_skin_smooth

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
