from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="AgingResults")


@_attrs_define
class AgingResults:
    output: list[AgingPhoto] | Unset = UNSET
    """ The pictures, the uploaded one among them. """
    age: int | Unset = UNSET
    """ How old the person looks in the upload, in years. Need not be a res_age. """
    agd_idx: int | Unset = UNSET
    """ Position of the uploaded picture in output, from 0. """
    age_min: int | Unset = UNSET
    """ Lowest age in output, in years. """
    age_max: int | Unset = UNSET
    """ Highest age in output, in years. """
    num_of_photos: int | Unset = UNSET
    """ Number of entries in output. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        output: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.output, Unset):
            output = []
            for output_item_data in self.output:
                output_item = output_item_data.to_dict()
                output.append(output_item)

        age = self.age

        agd_idx = self.agd_idx

        age_min = self.age_min

        age_max = self.age_max

        num_of_photos = self.num_of_photos

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if output is not UNSET:
            field_dict["output"] = output
        if age is not UNSET:
            field_dict["age"] = age
        if agd_idx is not UNSET:
            field_dict["agd_idx"] = agd_idx
        if age_min is not UNSET:
            field_dict["age_min"] = age_min
        if age_max is not UNSET:
            field_dict["age_max"] = age_max
        if num_of_photos is not UNSET:
            field_dict["num_of_photos"] = num_of_photos

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _output = d.pop("output", UNSET)
        output: list[AgingPhoto] | Unset = UNSET
        if _output is not UNSET:
            output = []
            for output_item_data in _output:
                output_item = AgingPhoto.from_dict(output_item_data)

                output.append(output_item)

        age = d.pop("age", UNSET)

        agd_idx = d.pop("agd_idx", UNSET)

        age_min = d.pop("age_min", UNSET)

        age_max = d.pop("age_max", UNSET)

        num_of_photos = d.pop("num_of_photos", UNSET)

        aging_results = cls(
            output=output,
            age=age,
            agd_idx=agd_idx,
            age_min=age_min,
            age_max=age_max,
            num_of_photos=num_of_photos,
        )

        aging_results.additional_properties = d
        return aging_results

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


from ..models.aging_photo import AgingPhoto
