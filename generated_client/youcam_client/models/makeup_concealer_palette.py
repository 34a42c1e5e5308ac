from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="MakeupConcealerPalette")


@_attrs_define
class MakeupConcealerPalette:
    """A colour, and how strongly it covers under the eyes."""

    color: str
    """ Colour as RRGGBB, best with # before it. """
    color_intensity: int
    """ How strong the colour is, in per cent. """
    color_under_eye_intensity: int
    """ How strong the colour is under the eyes, in per cent. """
    coverage_level: int
    """ How much of the skin beneath is hidden, in per cent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "color",
                "colorIntensity",
                "colorUnderEyeIntensity",
                "coverageLevel",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        color = self.color

        color_intensity = self.color_intensity

        color_under_eye_intensity = self.color_under_eye_intensity

        coverage_level = self.coverage_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "color": color,
                "colorIntensity": color_intensity,
                "colorUnderEyeIntensity": color_under_eye_intensity,
                "coverageLevel": coverage_level,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        color = d.pop("color")

        color_intensity = d.pop("colorIntensity")

        color_under_eye_intensity = d.pop("colorUnderEyeIntensity")

        coverage_level = d.pop("coverageLevel")

        makeup_concealer_palette = cls(
            color=color,
            color_intensity=color_intensity,
            color_under_eye_intensity=color_under_eye_intensity,
            coverage_level=coverage_level,
        )

        makeup_concealer_palette.additional_properties = d
        return makeup_concealer_palette

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
