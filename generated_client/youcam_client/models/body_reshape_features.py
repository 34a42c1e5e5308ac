from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="BodyReshapeFeatures")


@_attrs_define
class BodyReshapeFeatures:
    """How far each part changes; 0 leaves it as it is, and one at least must differ from 0. Left and right are the
    person's own. A value for one side wins over the value for both, even when it is 0.

    """

    arm: float | Unset = UNSET
    """ Thin to thick. Both arms must be seen whole. """
    breast: float | Unset = UNSET
    """ Both sides, flat to full. The hips must be seen too. """
    breast_left: float | Unset = UNSET
    """ Left side, flat to full. """
    breast_right: float | Unset = UNSET
    """ Right side, flat to full. """
    hip: float | Unset = UNSET
    """ The hips, narrow to wide. """
    hip_lift: float | Unset = UNSET
    """ The hips, sculpted to rounded. """
    leg: float | Unset = UNSET
    """ Thin to thick. The whole leg must be seen. """
    neck: float | Unset = UNSET
    """ Both sides of the neck; 100 tucks them in the most. """
    neck_left: float | Unset = UNSET
    """ Left side of the neck; 100 tucks it in the most. """
    neck_right: float | Unset = UNSET
    """ Right side of the neck; 100 tucks it in the most. """
    shoulder: float | Unset = UNSET
    """ Both shoulders, narrow to broad. """
    shoulder_left: float | Unset = UNSET
    """ Left shoulder, narrow to broad. """
    shoulder_right: float | Unset = UNSET
    """ Right shoulder, narrow to broad. """
    squared_shoulder: float | Unset = UNSET
    """ Both shoulders, sloped to square. """
    squared_shoulder_left: float | Unset = UNSET
    """ Left shoulder, sloped to square. """
    squared_shoulder_right: float | Unset = UNSET
    """ Right shoulder, sloped to square. """
    slim: float | Unset = UNSET
    """ The whole figure, slim to curvy. """
    taller: float | Unset = UNSET
    """ How much taller. Hips and legs must be seen. """
    waist: float | Unset = UNSET
    """ The waist, narrow to wide. """
    belly: float | Unset = UNSET
    """ The belly, flat to protruding. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        arm = self.arm

        breast = self.breast

        breast_left = self.breast_left

        breast_right = self.breast_right

        hip = self.hip

        hip_lift = self.hip_lift

        leg = self.leg

        neck = self.neck

        neck_left = self.neck_left

        neck_right = self.neck_right

        shoulder = self.shoulder

        shoulder_left = self.shoulder_left

        shoulder_right = self.shoulder_right

        squared_shoulder = self.squared_shoulder

        squared_shoulder_left = self.squared_shoulder_left

        squared_shoulder_right = self.squared_shoulder_right

        slim = self.slim

        taller = self.taller

        waist = self.waist

        belly = self.belly

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if arm is not UNSET:
            field_dict["arm"] = arm
        if breast is not UNSET:
            field_dict["breast"] = breast
        if breast_left is not UNSET:
            field_dict["breast_left"] = breast_left
        if breast_right is not UNSET:
            field_dict["breast_right"] = breast_right
        if hip is not UNSET:
            field_dict["hip"] = hip
        if hip_lift is not UNSET:
            field_dict["hip_lift"] = hip_lift
        if leg is not UNSET:
            field_dict["leg"] = leg
        if neck is not UNSET:
            field_dict["neck"] = neck
        if neck_left is not UNSET:
            field_dict["neck_left"] = neck_left
        if neck_right is not UNSET:
            field_dict["neck_right"] = neck_right
        if shoulder is not UNSET:
            field_dict["shoulder"] = shoulder
        if shoulder_left is not UNSET:
            field_dict["shoulder_left"] = shoulder_left
        if shoulder_right is not UNSET:
            field_dict["shoulder_right"] = shoulder_right
        if squared_shoulder is not UNSET:
            field_dict["squared_shoulder"] = squared_shoulder
        if squared_shoulder_left is not UNSET:
            field_dict["squared_shoulder_left"] = squared_shoulder_left
        if squared_shoulder_right is not UNSET:
            field_dict["squared_shoulder_right"] = squared_shoulder_right
        if slim is not UNSET:
            field_dict["slim"] = slim
        if taller is not UNSET:
            field_dict["taller"] = taller
        if waist is not UNSET:
            field_dict["waist"] = waist
        if belly is not UNSET:
            field_dict["belly"] = belly

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        arm = d.pop("arm", UNSET)

        breast = d.pop("breast", UNSET)

        breast_left = d.pop("breast_left", UNSET)

        breast_right = d.pop("breast_right", UNSET)

        hip = d.pop("hip", UNSET)

        hip_lift = d.pop("hip_lift", UNSET)

        leg = d.pop("leg", UNSET)

        neck = d.pop("neck", UNSET)

        neck_left = d.pop("neck_left", UNSET)

        neck_right = d.pop("neck_right", UNSET)

        shoulder = d.pop("shoulder", UNSET)

        shoulder_left = d.pop("shoulder_left", UNSET)

        shoulder_right = d.pop("shoulder_right", UNSET)

        squared_shoulder = d.pop("squared_shoulder", UNSET)

        squared_shoulder_left = d.pop("squared_shoulder_left", UNSET)

        squared_shoulder_right = d.pop("squared_shoulder_right", UNSET)

        slim = d.pop("slim", UNSET)

        taller = d.pop("taller", UNSET)

        waist = d.pop("waist", UNSET)

        belly = d.pop("belly", UNSET)

        body_reshape_features = cls(
            arm=arm,
            breast=breast,
            breast_left=breast_left,
            breast_right=breast_right,
            hip=hip,
            hip_lift=hip_lift,
            leg=leg,
            neck=neck,
            neck_left=neck_left,
            neck_right=neck_right,
            shoulder=shoulder,
            shoulder_left=shoulder_left,
            shoulder_right=shoulder_right,
            squared_shoulder=squared_shoulder,
            squared_shoulder_left=squared_shoulder_left,
            squared_shoulder_right=squared_shoulder_right,
            slim=slim,
            taller=taller,
            waist=waist,
            belly=belly,
        )

        body_reshape_features.additional_properties = d
        return body_reshape_features

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
