from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="TeethWhitenEffect")


@_attrs_define
class TeethWhitenEffect:
    """How white the teeth become, and how the skin around them looks."""

    whitening_intensity: int
    """ How white the teeth become; 0 leaves them as they are. """
    skin_smooth_strength: int | Unset = 50
    """ How smooth the skin becomes. """
    skin_smooth_color_intensity: int | Unset = 50
    """ How even its colour becomes. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "whitening_intensity",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        whitening_intensity = self.whitening_intensity

        skin_smooth_strength = self.skin_smooth_strength

        skin_smooth_color_intensity = self.skin_smooth_color_intensity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "whitening_intensity": whitening_intensity,
            }
        )
        if skin_smooth_strength is not UNSET:
            field_dict["skin_smooth_strength"] = skin_smooth_strength
        if skin_smooth_color_intensity is not UNSET:
            field_dict["skin_smooth_color_intensity"] = skin_smooth_color_intensity

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        whitening_intensity = d.pop("whitening_intensity")

        skin_smooth_strength = d.pop("skin_smooth_strength", UNSET)

        skin_smooth_color_intensity = d.pop("skin_smooth_color_intensity", UNSET)

        teeth_whiten_effect = cls(
            whitening_intensity=whitening_intensity,
            skin_smooth_strength=skin_smooth_strength,
            skin_smooth_color_intensity=skin_smooth_color_intensity,
        )

        teeth_whiten_effect.additional_properties = d
        return teeth_whiten_effect

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
