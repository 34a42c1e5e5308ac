from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceAnalysisResultV1")


@_attrs_define
class FaceAnalysisResultV1:
    analysis_result: FaceAnalysisV1 | Unset = UNSET
    """ What was asked for. A group that was not is an empty object or absent. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        analysis_result: dict[str, Any] | Unset = UNSET
        if not isinstance(self.analysis_result, Unset):
            analysis_result = self.analysis_result.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if analysis_result is not UNSET:
            field_dict["analysis_result"] = analysis_result

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _analysis_result = d.pop("analysis_result", UNSET)
        analysis_result: FaceAnalysisV1 | Unset
        if isinstance(_analysis_result, Unset):
            analysis_result = UNSET
        else:
            analysis_result = FaceAnalysisV1.from_dict(_analysis_result)

        face_analysis_result_v1 = cls(
            analysis_result=analysis_result,
        )

        face_analysis_result_v1.additional_properties = d
        return face_analysis_result_v1

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


from ..models.face_analysis_v1 import FaceAnalysisV1
