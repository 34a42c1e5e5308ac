from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceLiftFeatures")


@_attrs_define
class FaceLiftFeatures:
    """How far each part is lifted, up to 100. 0 leaves it as it is; with type custom, one at least must differ from 0."""

    eye_bag: int | Unset = 0
    """ Bags under the eyes. """
    cheek: int | Unset = 0
    """ Cheeks. """
    forehead: int | Unset = 0
    """ Forehead. """
    shape: int | Unset = 0
    """ Outline of the face. """
    mouth: int | Unset = 0
    """ Corners of the mouth. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )

    def to_dict(self) -> dict[str, Any]:
        eye_bag = self.eye_bag

        cheek = self.cheek

        forehead = self.forehead

        shape = self.shape

        mouth = self.mouth

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if eye_bag is not UNSET:
            field_dict["eye_bag"] = eye_bag
        if cheek is not UNSET:
            field_dict["cheek"] = cheek
        if forehead is not UNSET:
            field_dict["forehead"] = forehead
        if shape is not UNSET:
            field_dict["shape"] = shape
        if mouth is not UNSET:
            field_dict["mouth"] = mouth

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        eye_bag = d.pop("eye_bag", UNSET)

        cheek = d.pop("cheek", UNSET)

        forehead = d.pop("forehead", UNSET)

        shape = d.pop("shape", UNSET)

        mouth = d.pop("mouth", UNSET)

        face_lift_features = cls(
            eye_bag=eye_bag,
            cheek=cheek,
            forehead=forehead,
            shape=shape,
            mouth=mouth,
        )

        return face_lift_features
