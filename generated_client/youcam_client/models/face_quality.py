from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceQuality")


@_attrs_define
class FaceQuality:
    """How well the photo suits an analysis."""

    has_face: bool | Unset = UNSET
    """ Whether a face was found. """
    area: str | Unset = UNSET
    """ Size and place of the face - `good` or `notgood`. """
    frontal: str | Unset = UNSET
    """ Whether it looks ahead - `good` or `notgood`. """
    lighting: str | Unset = UNSET
    """ Light on it - `good` or `notgood`; `ok` may come. """
    faceangle: str | Unset = UNSET
    """ `good`, or where the head turns, such as `leftward`. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        has_face = self.has_face

        area = self.area

        frontal = self.frontal

        lighting = self.lighting

        faceangle = self.faceangle

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if has_face is not UNSET:
            field_dict["has_face"] = has_face
        if area is not UNSET:
            field_dict["area"] = area
        if frontal is not UNSET:
            field_dict["frontal"] = frontal
        if lighting is not UNSET:
            field_dict["lighting"] = lighting
        if faceangle is not UNSET:
            field_dict["faceangle"] = faceangle

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        has_face = d.pop("has_face", UNSET)

        area = d.pop("area", UNSET)

        frontal = d.pop("frontal", UNSET)

        lighting = d.pop("lighting", UNSET)

        faceangle = d.pop("faceangle", UNSET)

        face_quality = cls(
            has_face=has_face,
            area=area,
            frontal=frontal,
            lighting=lighting,
            faceangle=faceangle,
        )

        face_quality.additional_properties = d
        return face_quality

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
