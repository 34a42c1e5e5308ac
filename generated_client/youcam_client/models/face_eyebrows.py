from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.face_eyebrow_density_type_0 import (
    FaceEyebrowDensityType0,
    check_face_eyebrow_density_type_0,
)
from ..models.face_eyebrow_shape_name_type_0 import (
    FaceEyebrowShapeNameType0,
    check_face_eyebrow_shape_name_type_0,
)
from ..models.face_eyebrow_shortness_type_0 import (
    FaceEyebrowShortnessType0,
    check_face_eyebrow_shortness_type_0,
)
from ..models.face_eyebrow_thinness_type_0 import (
    FaceEyebrowThinnessType0,
    check_face_eyebrow_thinness_type_0,
)
from ..models.face_eyebrows_gap_type_0 import (
    FaceEyebrowsGapType0,
    check_face_eyebrows_gap_type_0,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceEyebrows")


@_attrs_define
class FaceEyebrows:
    """For `eyebrowDistance` (gap), `eyebrowShape`, `eyebrowThickness` and `eyebrowShortness`."""

    gap: FaceEyebrowsGapType0 | str | Unset = UNSET
    """ How far apart the eyebrows are. """
    left_shape: FaceEyebrowShapeNameType0 | str | Unset = UNSET
    left_body_thickness: FaceEyebrowDensityType0 | str | Unset = UNSET
    """ How thick the hair grows. """
    left_tail_thickness: FaceEyebrowDensityType0 | str | Unset = UNSET
    """ How thick the hair grows. """
    left_thinness: FaceEyebrowThinnessType0 | str | Unset = UNSET
    """ How high the eyebrow is. """
    left_shortness: FaceEyebrowShortnessType0 | str | Unset = UNSET
    """ How long the eyebrow is. """
    right_shape: FaceEyebrowShapeNameType0 | str | Unset = UNSET
    right_body_thickness: FaceEyebrowDensityType0 | str | Unset = UNSET
    """ How thick the hair grows. """
    right_tail_thickness: FaceEyebrowDensityType0 | str | Unset = UNSET
    """ How thick the hair grows. """
    right_thinness: FaceEyebrowThinnessType0 | str | Unset = UNSET
    """ How high the eyebrow is. """
    right_shortness: FaceEyebrowShortnessType0 | str | Unset = UNSET
    """ How long the eyebrow is. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        gap: str | Unset
        if isinstance(self.gap, Unset):
            gap = UNSET
        elif isinstance(self.gap, str):
            gap = self.gap
        else:
            gap = self.gap

        left_shape: str | Unset
        if isinstance(self.left_shape, Unset):
            left_shape = UNSET
        elif isinstance(self.left_shape, str):
            left_shape = self.left_shape
        else:
            left_shape = self.left_shape

        left_body_thickness: str | Unset
        if isinstance(self.left_body_thickness, Unset):
            left_body_thickness = UNSET
        elif isinstance(self.left_body_thickness, str):
            left_body_thickness = self.left_body_thickness
        else:
            left_body_thickness = self.left_body_thickness

        left_tail_thickness: str | Unset
        if isinstance(self.left_tail_thickness, Unset):
            left_tail_thickness = UNSET
        elif isinstance(self.left_tail_thickness, str):
            left_tail_thickness = self.left_tail_thickness
        else:
            left_tail_thickness = self.left_tail_thickness

        left_thinness: str | Unset
        if isinstance(self.left_thinness, Unset):
            left_thinness = UNSET
        elif isinstance(self.left_thinness, str):
            left_thinness = self.left_thinness
        else:
            left_thinness = self.left_thinness

        left_shortness: str | Unset
        if isinstance(self.left_shortness, Unset):
            left_shortness = UNSET
        elif isinstance(self.left_shortness, str):
            left_shortness = self.left_shortness
        else:
            left_shortness = self.left_shortness

        right_shape: str | Unset
        if isinstance(self.right_shape, Unset):
            right_shape = UNSET
        elif isinstance(self.right_shape, str):
            right_shape = self.right_shape
        else:
            right_shape = self.right_shape

        right_body_thickness: str | Unset
        if isinstance(self.right_body_thickness, Unset):
            right_body_thickness = UNSET
        elif isinstance(self.right_body_thickness, str):
            right_body_thickness = self.right_body_thickness
        else:
            right_body_thickness = self.right_body_thickness

        right_tail_thickness: str | Unset
        if isinstance(self.right_tail_thickness, Unset):
            right_tail_thickness = UNSET
        elif isinstance(self.right_tail_thickness, str):
            right_tail_thickness = self.right_tail_thickness
        else:
            right_tail_thickness = self.right_tail_thickness

        right_thinness: str | Unset
        if isinstance(self.right_thinness, Unset):
            right_thinness = UNSET
        elif isinstance(self.right_thinness, str):
            right_thinness = self.right_thinness
        else:
            right_thinness = self.right_thinness

        right_shortness: str | Unset
        if isinstance(self.right_shortness, Unset):
            right_shortness = UNSET
        elif isinstance(self.right_shortness, str):
            right_shortness = self.right_shortness
        else:
            right_shortness = self.right_shortness

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if gap is not UNSET:
            field_dict["gap"] = gap
        if left_shape is not UNSET:
            field_dict["left_shape"] = left_shape
        if left_body_thickness is not UNSET:
            field_dict["left_body_thickness"] = left_body_thickness
        if left_tail_thickness is not UNSET:
            field_dict["left_tail_thickness"] = left_tail_thickness
        if left_thinness is not UNSET:
            field_dict["left_thinness"] = left_thinness
        if left_shortness is not UNSET:
            field_dict["left_shortness"] = left_shortness
        if right_shape is not UNSET:
            field_dict["right_shape"] = right_shape
        if right_body_thickness is not UNSET:
            field_dict["right_body_thickness"] = right_body_thickness
        if right_tail_thickness is not UNSET:
            field_dict["right_tail_thickness"] = right_tail_thickness
        if right_thinness is not UNSET:
            field_dict["right_thinness"] = right_thinness
        if right_shortness is not UNSET:
            field_dict["right_shortness"] = right_shortness

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_gap(data: object) -> FaceEyebrowsGapType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                gap_type_0 = check_face_eyebrows_gap_type_0(data)

                return gap_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyebrowsGapType0 | str | Unset, data)

        gap = _parse_gap(d.pop("gap", UNSET))

        def _parse_left_shape(data: object) -> FaceEyebrowShapeNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eyebrow_shape_name_type_0 = (
                    check_face_eyebrow_shape_name_type_0(data)
                )

                return componentsschemas_face_eyebrow_shape_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyebrowShapeNameType0 | str | Unset, data)

        left_shape = _parse_left_shape(d.pop("left_shape", UNSET))

        def _parse_left_body_thickness(
            data: object,
        ) -> FaceEyebrowDensityType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eyebrow_density_type_0 = (
                    check_face_eyebrow_density_type_0(data)
                )

                return componentsschemas_face_eyebrow_density_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyebrowDensityType0 | str | Unset, data)

        left_body_thickness = _parse_left_body_thickness(
            d.pop("left_body_thickness", UNSET)
        )

        def _parse_left_tail_thickness(
            data: object,
        ) -> FaceEyebrowDensityType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eyebrow_density_type_0 = (
                    check_face_eyebrow_density_type_0(data)
                )

                return componentsschemas_face_eyebrow_density_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyebrowDensityType0 | str | Unset, data)

        left_tail_thickness = _parse_left_tail_thickness(
            d.pop("left_tail_thickness", UNSET)
        )

        def _parse_left_thinness(
            data: object,
        ) -> FaceEyebrowThinnessType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eyebrow_thinness_type_0 = (
                    check_face_eyebrow_thinness_type_0(data)
                )

                return componentsschemas_face_eyebrow_thinness_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyebrowThinnessType0 | str | Unset, data)

        left_thinness = _parse_left_thinness(d.pop("left_thinness", UNSET))

        def _parse_left_shortness(
            data: object,
        ) -> FaceEyebrowShortnessType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eyebrow_shortness_type_0 = (
                    check_face_eyebrow_shortness_type_0(data)
                )

                return componentsschemas_face_eyebrow_shortness_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyebrowShortnessType0 | str | Unset, data)

        left_shortness = _parse_left_shortness(d.pop("left_shortness", UNSET))

        def _parse_right_shape(data: object) -> FaceEyebrowShapeNameType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eyebrow_shape_name_type_0 = (
                    check_face_eyebrow_shape_name_type_0(data)
                )

                return componentsschemas_face_eyebrow_shape_name_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyebrowShapeNameType0 | str | Unset, data)

        right_shape = _parse_right_shape(d.pop("right_shape", UNSET))

        def _parse_right_body_thickness(
            data: object,
        ) -> FaceEyebrowDensityType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eyebrow_density_type_0 = (
                    check_face_eyebrow_density_type_0(data)
                )

                return componentsschemas_face_eyebrow_density_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyebrowDensityType0 | str | Unset, data)

        right_body_thickness = _parse_right_body_thickness(
            d.pop("right_body_thickness", UNSET)
        )

        def _parse_right_tail_thickness(
            data: object,
        ) -> FaceEyebrowDensityType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eyebrow_density_type_0 = (
                    check_face_eyebrow_density_type_0(data)
                )

                return componentsschemas_face_eyebrow_density_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyebrowDensityType0 | str | Unset, data)

        right_tail_thickness = _parse_right_tail_thickness(
            d.pop("right_tail_thickness", UNSET)
        )

        def _parse_right_thinness(
            data: object,
        ) -> FaceEyebrowThinnessType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eyebrow_thinness_type_0 = (
                    check_face_eyebrow_thinness_type_0(data)
                )

                return componentsschemas_face_eyebrow_thinness_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyebrowThinnessType0 | str | Unset, data)

        right_thinness = _parse_right_thinness(d.pop("right_thinness", UNSET))

        def _parse_right_shortness(
            data: object,
        ) -> FaceEyebrowShortnessType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_face_eyebrow_shortness_type_0 = (
                    check_face_eyebrow_shortness_type_0(data)
                )

                return componentsschemas_face_eyebrow_shortness_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceEyebrowShortnessType0 | str | Unset, data)

        right_shortness = _parse_right_shortness(d.pop("right_shortness", UNSET))

        face_eyebrows = cls(
            gap=gap,
            left_shape=left_shape,
            left_body_thickness=left_body_thickness,
            left_tail_thickness=left_tail_thickness,
            left_thinness=left_thinness,
            left_shortness=left_shortness,
            right_shape=right_shape,
            right_body_thickness=right_body_thickness,
            right_tail_thickness=right_tail_thickness,
            right_thinness=right_thinness,
            right_shortness=right_shortness,
        )

        face_eyebrows.additional_properties = d
        return face_eyebrows

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
