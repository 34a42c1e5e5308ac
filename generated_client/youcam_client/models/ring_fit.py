from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ring_fit_ring_wearing_finger_type_0 import (
    RingFitRingWearingFingerType0,
    check_ring_fit_ring_wearing_finger_type_0,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="RingFit")


@_attrs_define
class RingFit:
    """How the ring is worn."""

    ring_need_remove_background: bool | Unset = True
    """ Cut the ring out of its photo first. """
    ring_anchor_point: list[list[int]] | None | Unset = UNSET
    """ In the product photo, the left and the right point of the inner edge; null leaves it to the engine. """
    ring_wearing_finger: None | RingFitRingWearingFingerType0 | Unset = UNSET
    """ 0 thumb, 1 index, 2 middle, 3 ring, 4 little finger; null leaves it to the engine. """
    ring_wearing_location: float | None | Unset = UNSET
    """ Place along the finger: 0 at the knuckle of the hand, 1 at the middle joint; null leaves it to the engine.
    """
    ring_shadow_intensity: float | Unset = 0.15
    """ How dark its shadow is. """
    ring_ambient_light_intensity: float | Unset = 1.0
    """ How much of the photo's light falls on it. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ring_need_remove_background = self.ring_need_remove_background

        ring_anchor_point: list[list[int]] | None | Unset
        if isinstance(self.ring_anchor_point, Unset):
            ring_anchor_point = UNSET
        elif isinstance(self.ring_anchor_point, list):
            ring_anchor_point = []
            for ring_anchor_point_type_0_item_data in self.ring_anchor_point:
                ring_anchor_point_type_0_item = ring_anchor_point_type_0_item_data

                ring_anchor_point.append(ring_anchor_point_type_0_item)

        else:
            ring_anchor_point = self.ring_anchor_point

        ring_wearing_finger: int | None | Unset
        if isinstance(self.ring_wearing_finger, Unset):
            ring_wearing_finger = UNSET
        elif isinstance(self.ring_wearing_finger, int):
            ring_wearing_finger = self.ring_wearing_finger
        else:
            ring_wearing_finger = self.ring_wearing_finger

        ring_wearing_location: float | None | Unset
        if isinstance(self.ring_wearing_location, Unset):
            ring_wearing_location = UNSET
        else:
            ring_wearing_location = self.ring_wearing_location

        ring_shadow_intensity = self.ring_shadow_intensity

        ring_ambient_light_intensity = self.ring_ambient_light_intensity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ring_need_remove_background is not UNSET:
            field_dict["ring_need_remove_background"] = ring_need_remove_background
        if ring_anchor_point is not UNSET:
            field_dict["ring_anchor_point"] = ring_anchor_point
        if ring_wearing_finger is not UNSET:
            field_dict["ring_wearing_finger"] = ring_wearing_finger
        if ring_wearing_location is not UNSET:
            field_dict["ring_wearing_location"] = ring_wearing_location
        if ring_shadow_intensity is not UNSET:
            field_dict["ring_shadow_intensity"] = ring_shadow_intensity
        if ring_ambient_light_intensity is not UNSET:
            field_dict["ring_ambient_light_intensity"] = ring_ambient_light_intensity

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        ring_need_remove_background = d.pop("ring_need_remove_background", UNSET)

        def _parse_ring_anchor_point(data: object) -> list[list[int]] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                ring_anchor_point_type_0 = []
                _ring_anchor_point_type_0 = data
                for ring_anchor_point_type_0_item_data in _ring_anchor_point_type_0:
                    ring_anchor_point_type_0_item = cast(
                        list[int], ring_anchor_point_type_0_item_data
                    )

                    ring_anchor_point_type_0.append(ring_anchor_point_type_0_item)

                return ring_anchor_point_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[list[int]] | None | Unset, data)

        ring_anchor_point = _parse_ring_anchor_point(d.pop("ring_anchor_point", UNSET))

        def _parse_ring_wearing_finger(
            data: object,
        ) -> None | RingFitRingWearingFingerType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                ring_wearing_finger_type_0 = check_ring_fit_ring_wearing_finger_type_0(
                    data
                )

                return ring_wearing_finger_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RingFitRingWearingFingerType0 | Unset, data)

        ring_wearing_finger = _parse_ring_wearing_finger(
            d.pop("ring_wearing_finger", UNSET)
        )

        def _parse_ring_wearing_location(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        ring_wearing_location = _parse_ring_wearing_location(
            d.pop("ring_wearing_location", UNSET)
        )

        ring_shadow_intensity = d.pop("ring_shadow_intensity", UNSET)

        ring_ambient_light_intensity = d.pop("ring_ambient_light_intensity", UNSET)

        ring_fit = cls(
            ring_need_remove_background=ring_need_remove_background,
            ring_anchor_point=ring_anchor_point,
            ring_wearing_finger=ring_wearing_finger,
            ring_wearing_location=ring_wearing_location,
            ring_shadow_intensity=ring_shadow_intensity,
            ring_ambient_light_intensity=ring_ambient_light_intensity,
        )

        ring_fit.additional_properties = d
        return ring_fit

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
