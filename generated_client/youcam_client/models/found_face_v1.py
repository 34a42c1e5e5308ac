from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FoundFaceV1")


@_attrs_define
class FoundFaceV1:
    bbox: list[int | list[int]] | Unset = UNSET
    """ The face's rectangle as [x1, y1, x2, y2]: top left and bottom right corner, in px from the top left of the
    picture. It may come wrapped in one more list. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bbox: list[int | list[int]] | Unset = UNSET
        if not isinstance(self.bbox, Unset):
            bbox = []
            for bbox_item_data in self.bbox:
                bbox_item: int | list[int]
                if isinstance(bbox_item_data, list):
                    bbox_item = bbox_item_data

                else:
                    bbox_item = bbox_item_data
                bbox.append(bbox_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bbox is not UNSET:
            field_dict["bbox"] = bbox

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _bbox = d.pop("bbox", UNSET)
        bbox: list[int | list[int]] | Unset = UNSET
        if _bbox is not UNSET:
            bbox = []
            for bbox_item_data in _bbox:

                def _parse_bbox_item(data: object) -> int | list[int]:
                    try:
                        if not isinstance(data, list):
                            raise TypeError()
                        bbox_item_type_1 = cast(list[int], data)

                        return bbox_item_type_1
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(int | list[int], data)

                bbox_item = _parse_bbox_item(bbox_item_data)

                bbox.append(bbox_item)

        found_face_v1 = cls(
            bbox=bbox,
        )

        found_face_v1.additional_properties = d
        return found_face_v1

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
