from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.face_lift_auto_type import FaceLiftAutoType, check_face_lift_auto_type
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceLiftAuto")


@_attrs_define
class FaceLiftAuto:
    type_: FaceLiftAutoType
    """ By the engine's own judgement; features are not looked at. """
    features: FaceLiftFeatures | Unset = UNSET
    """ How far each part is lifted, up to 100. 0 leaves it as it is; with type custom, one at least must differ
    from 0. """
    global_: FaceLiftSmoothing | Unset = UNSET
    """ Smoothing of the skin. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "type",
            ]
        ),
        values={
            "type": ("auto",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        features: dict[str, Any] | Unset = UNSET
        if not isinstance(self.features, Unset):
            features = self.features.to_dict()

        global_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.global_, Unset):
            global_ = self.global_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if features is not UNSET:
            field_dict["features"] = features
        if global_ is not UNSET:
            field_dict["global"] = global_

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        type_ = check_face_lift_auto_type(d.pop("type"))

        _features = d.pop("features", UNSET)
        features: FaceLiftFeatures | Unset
        if isinstance(_features, Unset):
            features = UNSET
        else:
            features = FaceLiftFeatures.from_dict(_features)

        _global_ = d.pop("global", UNSET)
        global_: FaceLiftSmoothing | Unset
        if isinstance(_global_, Unset):
            global_ = UNSET
        else:
            global_ = FaceLiftSmoothing.from_dict(_global_)

        face_lift_auto = cls(
            type_=type_,
            features=features,
            global_=global_,
        )

        face_lift_auto.additional_properties = d
        return face_lift_auto

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


from ..models.face_lift_features import FaceLiftFeatures
from ..models.face_lift_smoothing import FaceLiftSmoothing
