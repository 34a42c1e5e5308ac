from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="SkinAnalysisScores")


@_attrs_define
class SkinAnalysisScores:
    output: list[SkinScore]
    """ One entry for each score, in no promised order. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "output",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        output = []
        for output_item_data in self.output:
            output_item = output_item_data.to_dict()
            output.append(output_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "output": output,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        output = []
        _output = d.pop("output")
        for output_item_data in _output:
            output_item = SkinScore.from_dict(output_item_data)

            output.append(output_item)

        skin_analysis_scores = cls(
            output=output,
        )

        skin_analysis_scores.additional_properties = d
        return skin_analysis_scores

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


from ..models.skin_score import SkinScore
