from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="WatchFit")


@_attrs_define
class WatchFit:
    """How the watch is worn."""

    watch_need_remove_background: bool | Unset = True
    """ Cut the watch out of its photo first. """
    watch_anchor_point: list[list[int]] | None | Unset = UNSET
    """ In the product photo, both ends of the strap, then the upper and the lower edge of the case; null leaves it
    to the engine. """
    watch_wearing_location: float | None | Unset = UNSET
    """ Place along the arm: 0 at the wrist, more is further up, less is towards the palm; null leaves it to the
    engine. """
    watch_shadow_intensity: float | Unset = 0.3
    """ How dark its shadow is. """
    watch_ambient_light_intensity: float | Unset = 1.0
    """ How much of the photo's light falls on it. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        watch_need_remove_background = self.watch_need_remove_background

        watch_anchor_point: list[list[int]] | None | Unset
        if isinstance(self.watch_anchor_point, Unset):
            watch_anchor_point = UNSET
        elif isinstance(self.watch_anchor_point, list):
            watch_anchor_point = []
            for watch_anchor_point_type_0_item_data in self.watch_anchor_point:
                watch_anchor_point_type_0_item = watch_anchor_point_type_0_item_data

                watch_anchor_point.append(watch_anchor_point_type_0_item)

        else:
            watch_anchor_point = self.watch_anchor_point

        watch_wearing_location: float | None | Unset
        if isinstance(self.watch_wearing_location, Unset):
            watch_wearing_location = UNSET
        else:
            watch_wearing_location = self.watch_wearing_location

        watch_shadow_intensity = self.watch_shadow_intensity

        watch_ambient_light_intensity = self.watch_ambient_light_intensity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if watch_need_remove_background is not UNSET:
            field_dict["watch_need_remove_background"] = watch_need_remove_background
        if watch_anchor_point is not UNSET:
            field_dict["watch_anchor_point"] = watch_anchor_point
        if watch_wearing_location is not UNSET:
            field_dict["watch_wearing_location"] = watch_wearing_location
        if watch_shadow_intensity is not UNSET:
            field_dict["watch_shadow_intensity"] = watch_shadow_intensity
        if watch_ambient_light_intensity is not UNSET:
            field_dict["watch_ambient_light_intensity"] = watch_ambient_light_intensity

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        watch_need_remove_background = d.pop("watch_need_remove_background", UNSET)

        def _parse_watch_anchor_point(data: object) -> list[list[int]] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                watch_anchor_point_type_0 = []
                _watch_anchor_point_type_0 = data
                for watch_anchor_point_type_0_item_data in _watch_anchor_point_type_0:
                    watch_anchor_point_type_0_item = cast(
                        list[int], watch_anchor_point_type_0_item_data
                    )

                    watch_anchor_point_type_0.append(watch_anchor_point_type_0_item)

                return watch_anchor_point_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[list[int]] | None | Unset, data)

        watch_anchor_point = _parse_watch_anchor_point(
            d.pop("watch_anchor_point", UNSET)
        )

        def _parse_watch_wearing_location(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        watch_wearing_location = _parse_watch_wearing_location(
            d.pop("watch_wearing_location", UNSET)
        )

        watch_shadow_intensity = d.pop("watch_shadow_intensity", UNSET)

        watch_ambient_light_intensity = d.pop("watch_ambient_light_intensity", UNSET)

        watch_fit = cls(
            watch_need_remove_background=watch_need_remove_background,
            watch_anchor_point=watch_anchor_point,
            watch_wearing_location=watch_wearing_location,
            watch_shadow_intensity=watch_shadow_intensity,
            watch_ambient_light_intensity=watch_ambient_light_intensity,
        )

        watch_fit.additional_properties = d
        return watch_fit

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
