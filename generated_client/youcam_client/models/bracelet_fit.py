from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="BraceletFit")


@_attrs_define
class BraceletFit:
    """How the bracelet is worn."""

    bracelet_need_remove_background: bool | Unset = True
    """ Cut the bracelet out of its photo first. """
    bracelet_anchor_point: list[list[int]] | None | Unset = UNSET
    """ In the product photo, the left and right ends of the inner edge, the two points farthest apart; null leaves
    it to the engine. """
    bracelet_wearing_location: float | None | Unset = UNSET
    """ Place along the arm: 0 at the wrist, more is further up, less is towards the palm; null leaves it to the
    engine. """
    bracelet_shadow_intensity: float | Unset = 0.3
    """ How dark its shadow is. """
    bracelet_ambient_light_intensity: float | Unset = 1.0
    """ How much of the photo's light falls on it. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bracelet_need_remove_background = self.bracelet_need_remove_background

        bracelet_anchor_point: list[list[int]] | None | Unset
        if isinstance(self.bracelet_anchor_point, Unset):
            bracelet_anchor_point = UNSET
        elif isinstance(self.bracelet_anchor_point, list):
            bracelet_anchor_point = []
            for bracelet_anchor_point_type_0_item_data in self.bracelet_anchor_point:
                bracelet_anchor_point_type_0_item = (
                    bracelet_anchor_point_type_0_item_data
                )

                bracelet_anchor_point.append(bracelet_anchor_point_type_0_item)

        else:
            bracelet_anchor_point = self.bracelet_anchor_point

        bracelet_wearing_location: float | None | Unset
        if isinstance(self.bracelet_wearing_location, Unset):
            bracelet_wearing_location = UNSET
        else:
            bracelet_wearing_location = self.bracelet_wearing_location

        bracelet_shadow_intensity = self.bracelet_shadow_intensity

        bracelet_ambient_light_intensity = self.bracelet_ambient_light_intensity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bracelet_need_remove_background is not UNSET:
            field_dict["bracelet_need_remove_background"] = (
                bracelet_need_remove_background
            )
        if bracelet_anchor_point is not UNSET:
            field_dict["bracelet_anchor_point"] = bracelet_anchor_point
        if bracelet_wearing_location is not UNSET:
            field_dict["bracelet_wearing_location"] = bracelet_wearing_location
        if bracelet_shadow_intensity is not UNSET:
            field_dict["bracelet_shadow_intensity"] = bracelet_shadow_intensity
        if bracelet_ambient_light_intensity is not UNSET:
            field_dict["bracelet_ambient_light_intensity"] = (
                bracelet_ambient_light_intensity
            )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        bracelet_need_remove_background = d.pop(
            "bracelet_need_remove_background", UNSET
        )

        def _parse_bracelet_anchor_point(
            data: object,
        ) -> list[list[int]] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                bracelet_anchor_point_type_0 = []
                _bracelet_anchor_point_type_0 = data
                for (
                    bracelet_anchor_point_type_0_item_data
                ) in _bracelet_anchor_point_type_0:
                    bracelet_anchor_point_type_0_item = cast(
                        list[int], bracelet_anchor_point_type_0_item_data
                    )

                    bracelet_anchor_point_type_0.append(
                        bracelet_anchor_point_type_0_item
                    )

                return bracelet_anchor_point_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[list[int]] | None | Unset, data)

        bracelet_anchor_point = _parse_bracelet_anchor_point(
            d.pop("bracelet_anchor_point", UNSET)
        )

        def _parse_bracelet_wearing_location(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        bracelet_wearing_location = _parse_bracelet_wearing_location(
            d.pop("bracelet_wearing_location", UNSET)
        )

        bracelet_shadow_intensity = d.pop("bracelet_shadow_intensity", UNSET)

        bracelet_ambient_light_intensity = d.pop(
            "bracelet_ambient_light_intensity", UNSET
        )

        bracelet_fit = cls(
            bracelet_need_remove_background=bracelet_need_remove_background,
            bracelet_anchor_point=bracelet_anchor_point,
            bracelet_wearing_location=bracelet_wearing_location,
            bracelet_shadow_intensity=bracelet_shadow_intensity,
            bracelet_ambient_light_intensity=bracelet_ambient_light_intensity,
        )

        bracelet_fit.additional_properties = d
        return bracelet_fit

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
