from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="SkinSimulationByFileUrl")


@_attrs_define
class SkinSimulationByFileUrl:
    src_file_url: str
    """ The picture to work on - an address that anyone can read. """
    wrinkle: float | Unset = UNSET
    """ How much of the wrinkles goes. """
    radiance: float | Unset = UNSET
    """ How much glow is added. """
    oiliness: float | Unset = UNSET
    """ How much of the shine goes. """
    acne: float | Unset = UNSET
    """ How much of the acne goes. """
    eye_bags: float | Unset = UNSET
    """ How much of the bags under the eyes goes. """
    dark_circle: float | Unset = UNSET
    """ How much of the dark circles goes. """
    spots: float | Unset = UNSET
    """ How much of the age spots goes. """
    pores: float | Unset = UNSET
    """ How much finer the pores get. """
    texture: float | Unset = UNSET
    """ How much smoother the skin gets. """
    redness: float | Unset = UNSET
    """ How much of the redness goes. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_url",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_url = self.src_file_url

        wrinkle = self.wrinkle

        radiance = self.radiance

        oiliness = self.oiliness

        acne = self.acne

        eye_bags = self.eye_bags

        dark_circle = self.dark_circle

        spots = self.spots

        pores = self.pores

        texture = self.texture

        redness = self.redness

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_url": src_file_url,
            }
        )
        if wrinkle is not UNSET:
            field_dict["wrinkle"] = wrinkle
        if radiance is not UNSET:
            field_dict["radiance"] = radiance
        if oiliness is not UNSET:
            field_dict["oiliness"] = oiliness
        if acne is not UNSET:
            field_dict["acne"] = acne
        if eye_bags is not UNSET:
            field_dict["eye_bags"] = eye_bags
        if dark_circle is not UNSET:
            field_dict["dark_circle"] = dark_circle
        if spots is not UNSET:
            field_dict["spots"] = spots
        if pores is not UNSET:
            field_dict["pores"] = pores
        if texture is not UNSET:
            field_dict["texture"] = texture
        if redness is not UNSET:
            field_dict["redness"] = redness

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_url = d.pop("src_file_url")

        wrinkle = d.pop("wrinkle", UNSET)

        radiance = d.pop("radiance", UNSET)

        oiliness = d.pop("oiliness", UNSET)

        acne = d.pop("acne", UNSET)

        eye_bags = d.pop("eye_bags", UNSET)

        dark_circle = d.pop("dark_circle", UNSET)

        spots = d.pop("spots", UNSET)

        pores = d.pop("pores", UNSET)

        texture = d.pop("texture", UNSET)

        redness = d.pop("redness", UNSET)

        skin_simulation_by_file_url = cls(
            src_file_url=src_file_url,
            wrinkle=wrinkle,
            radiance=radiance,
            oiliness=oiliness,
            acne=acne,
            eye_bags=eye_bags,
            dark_circle=dark_circle,
            spots=spots,
            pores=pores,
            texture=texture,
            redness=redness,
        )

        skin_simulation_by_file_url.additional_properties = d
        return skin_simulation_by_file_url

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
