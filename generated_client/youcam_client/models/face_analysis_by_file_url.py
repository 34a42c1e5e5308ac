from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.face_angle_strictness import (
    FaceAngleStrictness,
    check_face_angle_strictness,
)
from ..models.face_feature import FaceFeature, check_face_feature
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceAnalysisByFileUrl")


@_attrs_define
class FaceAnalysisByFileUrl:
    src_file_url: str
    """ The picture to work on - an address that anyone can read. """
    features: list[FaceFeature]
    """ One or more; their number makes the price. """
    face_angle_strictness_level: FaceAngleStrictness | Unset = UNSET
    """ How far the head may be turned before the photo is refused. `strict` allows 4 degrees of pitch and roll and
    6 of yaw; for all three, `high` allows 10, `medium` 15, `low` 20 and `flexible` 30. High unless asked for. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_url",
                "features",
            ]
        ),
        values={
            "face_angle_strictness_level": (
                "flexible",
                "high",
                "low",
                "medium",
                "strict",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_url = self.src_file_url

        features = []
        for features_item_data in self.features:
            features_item: str = features_item_data
            features.append(features_item)

        face_angle_strictness_level: str | Unset = UNSET
        if not isinstance(self.face_angle_strictness_level, Unset):
            face_angle_strictness_level = self.face_angle_strictness_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_url": src_file_url,
                "features": features,
            }
        )
        if face_angle_strictness_level is not UNSET:
            field_dict["face_angle_strictness_level"] = face_angle_strictness_level

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_url = d.pop("src_file_url")

        features = []
        _features = d.pop("features")
        for features_item_data in _features:
            features_item = check_face_feature(features_item_data)

            features.append(features_item)

        _face_angle_strictness_level = d.pop("face_angle_strictness_level", UNSET)
        face_angle_strictness_level: FaceAngleStrictness | Unset
        if isinstance(_face_angle_strictness_level, Unset):
            face_angle_strictness_level = UNSET
        else:
            face_angle_strictness_level = check_face_angle_strictness(
                _face_angle_strictness_level
            )

        face_analysis_by_file_url = cls(
            src_file_url=src_file_url,
            features=features,
            face_angle_strictness_level=face_angle_strictness_level,
        )

        face_analysis_by_file_url.additional_properties = d
        return face_analysis_by_file_url

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
