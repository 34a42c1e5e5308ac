from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="SkinMaskOptions")


@_attrs_define
class SkinMaskOptions:
    """How the masks are painted."""

    enable_mask_overlay: bool | Unset = UNSET
    """ Blend each mask over the photo (.jpg) in place of the bare mask (.png). Off unless asked for. """
    enable_dark_background_hd_pore: bool | Unset = UNSET
    """ Darken the photo under the hd_pore mask. """
    color_dark_background_hd_pore: str | Unset = UNSET
    """ That darkness, as six hex digits without #. """
    opacity_dark_background_hd_pore: float | Unset = UNSET
    """ How strong the darkness is, from 0 to 1. """
    enable_dark_background_hd_wrinkle: bool | Unset = UNSET
    """ Darken the photo under the hd_wrinkle mask. """
    color_dark_background_hd_wrinkle: str | Unset = UNSET
    """ That darkness, as six hex digits without #. """
    opacity_dark_background_hd_wrinkle: float | Unset = UNSET
    """ How strong the darkness is, from 0 to 1. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enable_mask_overlay = self.enable_mask_overlay

        enable_dark_background_hd_pore = self.enable_dark_background_hd_pore

        color_dark_background_hd_pore = self.color_dark_background_hd_pore

        opacity_dark_background_hd_pore = self.opacity_dark_background_hd_pore

        enable_dark_background_hd_wrinkle = self.enable_dark_background_hd_wrinkle

        color_dark_background_hd_wrinkle = self.color_dark_background_hd_wrinkle

        opacity_dark_background_hd_wrinkle = self.opacity_dark_background_hd_wrinkle

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable_mask_overlay is not UNSET:
            field_dict["enable_mask_overlay"] = enable_mask_overlay
        if enable_dark_background_hd_pore is not UNSET:
            field_dict["enable_dark_background_hd_pore"] = (
                enable_dark_background_hd_pore
            )
        if color_dark_background_hd_pore is not UNSET:
            field_dict["color_dark_background_hd_pore"] = color_dark_background_hd_pore
        if opacity_dark_background_hd_pore is not UNSET:
            field_dict["opacity_dark_background_hd_pore"] = (
                opacity_dark_background_hd_pore
            )
        if enable_dark_background_hd_wrinkle is not UNSET:
            field_dict["enable_dark_background_hd_wrinkle"] = (
                enable_dark_background_hd_wrinkle
            )
        if color_dark_background_hd_wrinkle is not UNSET:
            field_dict["color_dark_background_hd_wrinkle"] = (
                color_dark_background_hd_wrinkle
            )
        if opacity_dark_background_hd_wrinkle is not UNSET:
            field_dict["opacity_dark_background_hd_wrinkle"] = (
                opacity_dark_background_hd_wrinkle
            )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        enable_mask_overlay = d.pop("enable_mask_overlay", UNSET)

        enable_dark_background_hd_pore = d.pop("enable_dark_background_hd_pore", UNSET)

        color_dark_background_hd_pore = d.pop("color_dark_background_hd_pore", UNSET)

        opacity_dark_background_hd_pore = d.pop(
            "opacity_dark_background_hd_pore", UNSET
        )

        enable_dark_background_hd_wrinkle = d.pop(
            "enable_dark_background_hd_wrinkle", UNSET
        )

        color_dark_background_hd_wrinkle = d.pop(
            "color_dark_background_hd_wrinkle", UNSET
        )

        opacity_dark_background_hd_wrinkle = d.pop(
            "opacity_dark_background_hd_wrinkle", UNSET
        )

        skin_mask_options = cls(
            enable_mask_overlay=enable_mask_overlay,
            enable_dark_background_hd_pore=enable_dark_background_hd_pore,
            color_dark_background_hd_pore=color_dark_background_hd_pore,
            opacity_dark_background_hd_pore=opacity_dark_background_hd_pore,
            enable_dark_background_hd_wrinkle=enable_dark_background_hd_wrinkle,
            color_dark_background_hd_wrinkle=color_dark_background_hd_wrinkle,
            opacity_dark_background_hd_wrinkle=opacity_dark_background_hd_wrinkle,
        )

        skin_mask_options.additional_properties = d
        return skin_mask_options

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
