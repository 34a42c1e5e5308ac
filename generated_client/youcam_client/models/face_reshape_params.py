from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="FaceReshapeParams")


@_attrs_define
class FaceReshapeParams:
    features: FaceReshapeFeatures
    """ How far each part changes; 0 leaves it as it is, and one at least must differ from 0. Left and right are the
    person's own. A value for one side wins over the value for both, even when it is 0. """
    global_: FaceReshapeSmoothing
    """ Smoothing of the skin. It may be empty, but not absent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "features",
                "global",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        features = self.features.to_dict()

        global_ = self.global_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "features": features,
                "global": global_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        features = FaceReshapeFeatures.from_dict(d.pop("features"))

        global_ = FaceReshapeSmoothing.from_dict(d.pop("global"))

        face_reshape_params = cls(
            features=features,
            global_=global_,
        )

        face_reshape_params.additional_properties = d
        return face_reshape_params

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


from ..models.face_reshape_features import FaceReshapeFeatures
from ..models.face_reshape_smoothing import FaceReshapeSmoothing
