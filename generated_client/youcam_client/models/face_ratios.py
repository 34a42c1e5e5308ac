from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceRatios")


@_attrs_define
class FaceRatios:
    """Proportions. A ratio is a pair whose first number is 1, by each eye or eyebrow or for both (overall)."""

    horizontal_third: list[float] | Unset = UNSET
    """ Hairline to brow, brow to nose, nose to chin, in per cent of the height. """
    vertical_fifth: list[float] | Unset = UNSET
    """ Five strips from ear to ear, in per cent of the width. """
    face_aspect_ratio: list[float] | Unset = UNSET
    """ Width of the face to its height. """
    left_eye_aspect_ratio: list[float] | Unset = UNSET
    """ Height of the eye to its width. """
    right_eye_aspect_ratio: list[float] | Unset = UNSET
    """ Height of the eye to its width. """
    left_eyebrow_arch_to_eyebrow_width: list[float] | Unset = UNSET
    """ Start to arch of the eyebrow against its width; for `eyebrowArch`. """
    right_eyebrow_arch_to_eyebrow_width: list[float] | Unset = UNSET
    """ The same on the right. """
    left_eye_height_to_eyebrow_distance: list[float] | Unset = UNSET
    """ Height of the eye to the span from under it to above the eyebrow. """
    right_eye_height_to_eyebrow_distance: list[float] | Unset = UNSET
    """ The same on the right. """
    overall_eye_height_to_eyebrow_distance: list[float] | Unset = UNSET
    """ The mean of both sides. """
    nose_aspect_ratio: list[float] | Unset = UNSET
    """ Width of the nose to its height. """
    nose_width_to_mouth_width: list[float] | Unset = UNSET
    """ Width of the nose to that of the mouth. """
    nose_to_lip_to_chin: list[float] | Unset = UNSET
    """ Tip of the nose to the lips against lips to chin. """
    upper_lip_to_lower_lip: list[float] | Unset = UNSET
    """ Height of the upper lip to that of the lower. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        horizontal_third: list[float] | Unset = UNSET
        if not isinstance(self.horizontal_third, Unset):
            horizontal_third = self.horizontal_third

        vertical_fifth: list[float] | Unset = UNSET
        if not isinstance(self.vertical_fifth, Unset):
            vertical_fifth = self.vertical_fifth

        face_aspect_ratio: list[float] | Unset = UNSET
        if not isinstance(self.face_aspect_ratio, Unset):
            face_aspect_ratio = self.face_aspect_ratio

        left_eye_aspect_ratio: list[float] | Unset = UNSET
        if not isinstance(self.left_eye_aspect_ratio, Unset):
            left_eye_aspect_ratio = self.left_eye_aspect_ratio

        right_eye_aspect_ratio: list[float] | Unset = UNSET
        if not isinstance(self.right_eye_aspect_ratio, Unset):
            right_eye_aspect_ratio = self.right_eye_aspect_ratio

        left_eyebrow_arch_to_eyebrow_width: list[float] | Unset = UNSET
        if not isinstance(self.left_eyebrow_arch_to_eyebrow_width, Unset):
            left_eyebrow_arch_to_eyebrow_width = self.left_eyebrow_arch_to_eyebrow_width

        right_eyebrow_arch_to_eyebrow_width: list[float] | Unset = UNSET
        if not isinstance(self.right_eyebrow_arch_to_eyebrow_width, Unset):
            right_eyebrow_arch_to_eyebrow_width = (
                self.right_eyebrow_arch_to_eyebrow_width
            )

        left_eye_height_to_eyebrow_distance: list[float] | Unset = UNSET
        if not isinstance(self.left_eye_height_to_eyebrow_distance, Unset):
            left_eye_height_to_eyebrow_distance = (
                self.left_eye_height_to_eyebrow_distance
            )

        right_eye_height_to_eyebrow_distance: list[float] | Unset = UNSET
        if not isinstance(self.right_eye_height_to_eyebrow_distance, Unset):
            right_eye_height_to_eyebrow_distance = (
                self.right_eye_height_to_eyebrow_distance
            )

        overall_eye_height_to_eyebrow_distance: list[float] | Unset = UNSET
        if not isinstance(self.overall_eye_height_to_eyebrow_distance, Unset):
            overall_eye_height_to_eyebrow_distance = (
                self.overall_eye_height_to_eyebrow_distance
            )

        nose_aspect_ratio: list[float] | Unset = UNSET
        if not isinstance(self.nose_aspect_ratio, Unset):
            nose_aspect_ratio = self.nose_aspect_ratio

        nose_width_to_mouth_width: list[float] | Unset = UNSET
        if not isinstance(self.nose_width_to_mouth_width, Unset):
            nose_width_to_mouth_width = self.nose_width_to_mouth_width

        nose_to_lip_to_chin: list[float] | Unset = UNSET
        if not isinstance(self.nose_to_lip_to_chin, Unset):
            nose_to_lip_to_chin = self.nose_to_lip_to_chin

        upper_lip_to_lower_lip: list[float] | Unset = UNSET
        if not isinstance(self.upper_lip_to_lower_lip, Unset):
            upper_lip_to_lower_lip = self.upper_lip_to_lower_lip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if horizontal_third is not UNSET:
            field_dict["horizontal_third"] = horizontal_third
        if vertical_fifth is not UNSET:
            field_dict["vertical_fifth"] = vertical_fifth
        if face_aspect_ratio is not UNSET:
            field_dict["face_aspect_ratio"] = face_aspect_ratio
        if left_eye_aspect_ratio is not UNSET:
            field_dict["left_eye_aspect_ratio"] = left_eye_aspect_ratio
        if right_eye_aspect_ratio is not UNSET:
            field_dict["right_eye_aspect_ratio"] = right_eye_aspect_ratio
        if left_eyebrow_arch_to_eyebrow_width is not UNSET:
            field_dict["left_eyebrow_arch_to_eyebrow_width"] = (
                left_eyebrow_arch_to_eyebrow_width
            )
        if right_eyebrow_arch_to_eyebrow_width is not UNSET:
            field_dict["right_eyebrow_arch_to_eyebrow_width"] = (
                right_eyebrow_arch_to_eyebrow_width
            )
        if left_eye_height_to_eyebrow_distance is not UNSET:
            field_dict["left_eye_height_to_eyebrow_distance"] = (
                left_eye_height_to_eyebrow_distance
            )
        if right_eye_height_to_eyebrow_distance is not UNSET:
            field_dict["right_eye_height_to_eyebrow_distance"] = (
                right_eye_height_to_eyebrow_distance
            )
        if overall_eye_height_to_eyebrow_distance is not UNSET:
            field_dict["overall_eye_height_to_eyebrow_distance"] = (
                overall_eye_height_to_eyebrow_distance
            )
        if nose_aspect_ratio is not UNSET:
            field_dict["nose_aspect_ratio"] = nose_aspect_ratio
        if nose_width_to_mouth_width is not UNSET:
            field_dict["nose_width_to_mouth_width"] = nose_width_to_mouth_width
        if nose_to_lip_to_chin is not UNSET:
            field_dict["nose_to_lip_to_chin"] = nose_to_lip_to_chin
        if upper_lip_to_lower_lip is not UNSET:
            field_dict["upper_lip_to_lower_lip"] = upper_lip_to_lower_lip

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        horizontal_third = cast(list[float], d.pop("horizontal_third", UNSET))

        vertical_fifth = cast(list[float], d.pop("vertical_fifth", UNSET))

        face_aspect_ratio = cast(list[float], d.pop("face_aspect_ratio", UNSET))

        left_eye_aspect_ratio = cast(list[float], d.pop("left_eye_aspect_ratio", UNSET))

        right_eye_aspect_ratio = cast(
            list[float], d.pop("right_eye_aspect_ratio", UNSET)
        )

        left_eyebrow_arch_to_eyebrow_width = cast(
            list[float], d.pop("left_eyebrow_arch_to_eyebrow_width", UNSET)
        )

        right_eyebrow_arch_to_eyebrow_width = cast(
            list[float], d.pop("right_eyebrow_arch_to_eyebrow_width", UNSET)
        )

        left_eye_height_to_eyebrow_distance = cast(
            list[float], d.pop("left_eye_height_to_eyebrow_distance", UNSET)
        )

        right_eye_height_to_eyebrow_distance = cast(
            list[float], d.pop("right_eye_height_to_eyebrow_distance", UNSET)
        )

        overall_eye_height_to_eyebrow_distance = cast(
            list[float], d.pop("overall_eye_height_to_eyebrow_distance", UNSET)
        )

        nose_aspect_ratio = cast(list[float], d.pop("nose_aspect_ratio", UNSET))

        nose_width_to_mouth_width = cast(
            list[float], d.pop("nose_width_to_mouth_width", UNSET)
        )

        nose_to_lip_to_chin = cast(list[float], d.pop("nose_to_lip_to_chin", UNSET))

        upper_lip_to_lower_lip = cast(
            list[float], d.pop("upper_lip_to_lower_lip", UNSET)
        )

        face_ratios = cls(
            horizontal_third=horizontal_third,
            vertical_fifth=vertical_fifth,
            face_aspect_ratio=face_aspect_ratio,
            left_eye_aspect_ratio=left_eye_aspect_ratio,
            right_eye_aspect_ratio=right_eye_aspect_ratio,
            left_eyebrow_arch_to_eyebrow_width=left_eyebrow_arch_to_eyebrow_width,
            right_eyebrow_arch_to_eyebrow_width=right_eyebrow_arch_to_eyebrow_width,
            left_eye_height_to_eyebrow_distance=left_eye_height_to_eyebrow_distance,
            right_eye_height_to_eyebrow_distance=right_eye_height_to_eyebrow_distance,
            overall_eye_height_to_eyebrow_distance=overall_eye_height_to_eyebrow_distance,
            nose_aspect_ratio=nose_aspect_ratio,
            nose_width_to_mouth_width=nose_width_to_mouth_width,
            nose_to_lip_to_chin=nose_to_lip_to_chin,
            upper_lip_to_lower_lip=upper_lip_to_lower_lip,
        )

        face_ratios.additional_properties = d
        return face_ratios

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
