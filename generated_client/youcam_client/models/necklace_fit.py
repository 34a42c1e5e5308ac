from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="NecklaceFit")


@_attrs_define
class NecklaceFit:
    """How the necklace is worn."""

    necklace_need_remove_background: bool | Unset = True
    """ Cut the necklace out of its photo first. """
    necklace_anchor_point: list[list[int]] | None | Unset = UNSET
    """ In the product photo, the left and the right visible end of the chain; null leaves it to the engine. """
    necklace_wearing_location: list[list[int]] | None | Unset = UNSET
    """ In the wearer's photo, where these two ends lie; null leaves it to the engine. """
    necklace_shadow_intensity: float | Unset = 0.5
    """ How dark its shadow is. """
    necklace_ambient_light_intensity: float | Unset = 0.5
    """ How much of the photo's light falls on it. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        necklace_need_remove_background = self.necklace_need_remove_background

        necklace_anchor_point: list[list[int]] | None | Unset
        if isinstance(self.necklace_anchor_point, Unset):
            necklace_anchor_point = UNSET
        elif isinstance(self.necklace_anchor_point, list):
            necklace_anchor_point = []
            for necklace_anchor_point_type_0_item_data in self.necklace_anchor_point:
                necklace_anchor_point_type_0_item = (
                    necklace_anchor_point_type_0_item_data
                )

                necklace_anchor_point.append(necklace_anchor_point_type_0_item)

        else:
            necklace_anchor_point = self.necklace_anchor_point

        necklace_wearing_location: list[list[int]] | None | Unset
        if isinstance(self.necklace_wearing_location, Unset):
            necklace_wearing_location = UNSET
        elif isinstance(self.necklace_wearing_location, list):
            necklace_wearing_location = []
            for (
                necklace_wearing_location_type_0_item_data
            ) in self.necklace_wearing_location:
                necklace_wearing_location_type_0_item = (
                    necklace_wearing_location_type_0_item_data
                )

                necklace_wearing_location.append(necklace_wearing_location_type_0_item)

        else:
            necklace_wearing_location = self.necklace_wearing_location

        necklace_shadow_intensity = self.necklace_shadow_intensity

        necklace_ambient_light_intensity = self.necklace_ambient_light_intensity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if necklace_need_remove_background is not UNSET:
            field_dict["necklace_need_remove_background"] = (
                necklace_need_remove_background
            )
        if necklace_anchor_point is not UNSET:
            field_dict["necklace_anchor_point"] = necklace_anchor_point
        if necklace_wearing_location is not UNSET:
            field_dict["necklace_wearing_location"] = necklace_wearing_location
        if necklace_shadow_intensity is not UNSET:
            field_dict["necklace_shadow_intensity"] = necklace_shadow_intensity
        if necklace_ambient_light_intensity is not UNSET:
            field_dict["necklace_ambient_light_intensity"] = (
                necklace_ambient_light_intensity
            )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        necklace_need_remove_background = d.pop(
            "necklace_need_remove_background", UNSET
        )

        def _parse_necklace_anchor_point(
            data: object,
        ) -> list[list[int]] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                necklace_anchor_point_type_0 = []
                _necklace_anchor_point_type_0 = data
                for (
                    necklace_anchor_point_type_0_item_data
                ) in _necklace_anchor_point_type_0:
                    necklace_anchor_point_type_0_item = cast(
                        list[int], necklace_anchor_point_type_0_item_data
                    )

                    necklace_anchor_point_type_0.append(
                        necklace_anchor_point_type_0_item
                    )

                return necklace_anchor_point_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[list[int]] | None | Unset, data)

        necklace_anchor_point = _parse_necklace_anchor_point(
            d.pop("necklace_anchor_point", UNSET)
        )

        def _parse_necklace_wearing_location(
            data: object,
        ) -> list[list[int]] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                necklace_wearing_location_type_0 = []
                _necklace_wearing_location_type_0 = data
                for (
                    necklace_wearing_location_type_0_item_data
                ) in _necklace_wearing_location_type_0:
                    necklace_wearing_location_type_0_item = cast(
                        list[int], necklace_wearing_location_type_0_item_data
                    )

                    necklace_wearing_location_type_0.append(
                        necklace_wearing_location_type_0_item
                    )

                return necklace_wearing_location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[list[int]] | None | Unset, data)

        necklace_wearing_location = _parse_necklace_wearing_location(
            d.pop("necklace_wearing_location", UNSET)
        )

        necklace_shadow_intensity = d.pop("necklace_shadow_intensity", UNSET)

        necklace_ambient_light_intensity = d.pop(
            "necklace_ambient_light_intensity", UNSET
        )

        necklace_fit = cls(
            necklace_need_remove_background=necklace_need_remove_background,
            necklace_anchor_point=necklace_anchor_point,
            necklace_wearing_location=necklace_wearing_location,
            necklace_shadow_intensity=necklace_shadow_intensity,
            necklace_ambient_light_intensity=necklace_ambient_light_intensity,
        )

        necklace_fit.additional_properties = d
        return necklace_fit

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
