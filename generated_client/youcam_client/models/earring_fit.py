from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.earring_fit_earring_occluded_type import (
    EarringFitEarringOccludedType,
    check_earring_fit_earring_occluded_type,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="EarringFit")


@_attrs_define
class EarringFit:
    """How the earring is worn."""

    earring_need_remove_background: bool | Unset = True
    """ Cut the earring out of its photo first. """
    earring_anchor_point: list[int] | None | Unset = UNSET
    """ In the product photo, where it hangs from; null leaves it to the engine. """
    earring_wearing_location: list[int] | None | Unset = UNSET
    """ In the wearer's photo, where it hangs; null leaves it to the engine. """
    earring_scale: float | None | Unset = UNSET
    """ Size in cm, more than 0; null leaves it to the engine. """
    earring_is_right_ear: bool | Unset = True
    """ True for the right ear, false for the left. """
    earring_occluded_type: EarringFitEarringOccludedType | Unset = 0
    """ Whether something hides the ear: 0 lets the engine find out, 1 is yes, 2 is no. """
    earring_shadow_intensity: float | Unset = 0.5
    """ How dark its shadow is. """
    earring_ambient_light_intensity: float | Unset = 0.5
    """ How much of the photo's light falls on it. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={
            "earring_occluded_type": (
                0,
                1,
                2,
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        earring_need_remove_background = self.earring_need_remove_background

        earring_anchor_point: list[int] | None | Unset
        if isinstance(self.earring_anchor_point, Unset):
            earring_anchor_point = UNSET
        elif isinstance(self.earring_anchor_point, list):
            earring_anchor_point = self.earring_anchor_point

        else:
            earring_anchor_point = self.earring_anchor_point

        earring_wearing_location: list[int] | None | Unset
        if isinstance(self.earring_wearing_location, Unset):
            earring_wearing_location = UNSET
        elif isinstance(self.earring_wearing_location, list):
            earring_wearing_location = self.earring_wearing_location

        else:
            earring_wearing_location = self.earring_wearing_location

        earring_scale: float | None | Unset
        if isinstance(self.earring_scale, Unset):
            earring_scale = UNSET
        else:
            earring_scale = self.earring_scale

        earring_is_right_ear = self.earring_is_right_ear

        earring_occluded_type: int | Unset = UNSET
        if not isinstance(self.earring_occluded_type, Unset):
            earring_occluded_type = self.earring_occluded_type

        earring_shadow_intensity = self.earring_shadow_intensity

        earring_ambient_light_intensity = self.earring_ambient_light_intensity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if earring_need_remove_background is not UNSET:
            field_dict["earring_need_remove_background"] = (
                earring_need_remove_background
            )
        if earring_anchor_point is not UNSET:
            field_dict["earring_anchor_point"] = earring_anchor_point
        if earring_wearing_location is not UNSET:
            field_dict["earring_wearing_location"] = earring_wearing_location
        if earring_scale is not UNSET:
            field_dict["earring_scale"] = earring_scale
        if earring_is_right_ear is not UNSET:
            field_dict["earring_is_right_ear"] = earring_is_right_ear
        if earring_occluded_type is not UNSET:
            field_dict["earring_occluded_type"] = earring_occluded_type
        if earring_shadow_intensity is not UNSET:
            field_dict["earring_shadow_intensity"] = earring_shadow_intensity
        if earring_ambient_light_intensity is not UNSET:
            field_dict["earring_ambient_light_intensity"] = (
                earring_ambient_light_intensity
            )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        earring_need_remove_background = d.pop("earring_need_remove_background", UNSET)

        def _parse_earring_anchor_point(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                earring_anchor_point_type_0 = cast(list[int], data)

                return earring_anchor_point_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        earring_anchor_point = _parse_earring_anchor_point(
            d.pop("earring_anchor_point", UNSET)
        )

        def _parse_earring_wearing_location(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                earring_wearing_location_type_0 = cast(list[int], data)

                return earring_wearing_location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        earring_wearing_location = _parse_earring_wearing_location(
            d.pop("earring_wearing_location", UNSET)
        )

        def _parse_earring_scale(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        earring_scale = _parse_earring_scale(d.pop("earring_scale", UNSET))

        earring_is_right_ear = d.pop("earring_is_right_ear", UNSET)

        _earring_occluded_type = d.pop("earring_occluded_type", UNSET)
        earring_occluded_type: EarringFitEarringOccludedType | Unset
        if isinstance(_earring_occluded_type, Unset):
            earring_occluded_type = UNSET
        else:
            earring_occluded_type = check_earring_fit_earring_occluded_type(
                _earring_occluded_type
            )

        earring_shadow_intensity = d.pop("earring_shadow_intensity", UNSET)

        earring_ambient_light_intensity = d.pop(
            "earring_ambient_light_intensity", UNSET
        )

        earring_fit = cls(
            earring_need_remove_background=earring_need_remove_background,
            earring_anchor_point=earring_anchor_point,
            earring_wearing_location=earring_wearing_location,
            earring_scale=earring_scale,
            earring_is_right_ear=earring_is_right_ear,
            earring_occluded_type=earring_occluded_type,
            earring_shadow_intensity=earring_shadow_intensity,
            earring_ambient_light_intensity=earring_ambient_light_intensity,
        )

        earring_fit.additional_properties = d
        return earring_fit

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
