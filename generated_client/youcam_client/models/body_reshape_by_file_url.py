from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="BodyReshapeByFileUrl")


@_attrs_define
class BodyReshapeByFileUrl:
    src_file_url: str
    """ The picture to work on - an address that anyone can read. """
    features: BodyReshapeFeatures
    """ How far each part changes; 0 leaves it as it is, and one at least must differ from 0. Left and right are the
    person's own. A value for one side wins over the value for both, even when it is 0. """
    version: str = "1.0"
    """ Version of the effect's parameters; only 1.0 is known. """
    index: int | Unset = 0
    """ Which of the detected targets gets the effect - its position, from 0, in the result of the pre-process task.
    """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_url",
                "version",
                "features",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_url = self.src_file_url

        version = self.version

        features = self.features.to_dict()

        index = self.index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_url": src_file_url,
                "version": version,
                "features": features,
            }
        )
        if index is not UNSET:
            field_dict["index"] = index

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_url = d.pop("src_file_url")

        version = d.pop("version")

        features = BodyReshapeFeatures.from_dict(d.pop("features"))

        index = d.pop("index", UNSET)

        body_reshape_by_file_url = cls(
            src_file_url=src_file_url,
            version=version,
            features=features,
            index=index,
        )

        body_reshape_by_file_url.additional_properties = d
        return body_reshape_by_file_url

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


from ..models.body_reshape_features import BodyReshapeFeatures
