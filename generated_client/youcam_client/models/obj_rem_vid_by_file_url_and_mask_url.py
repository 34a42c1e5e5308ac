from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="ObjRemVidByFileUrlAndMaskUrl")


@_attrs_define
class ObjRemVidByFileUrlAndMaskUrl:
    src_file_url: str
    """ The video to work on - an address that anyone can read. """
    msk_file_url: str
    """ The mask - an address that anyone can read. As for msk_file_id. """
    frame_idx: int
    """ The frame that the mask was drawn on, counted from 0. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_url",
                "msk_file_url",
                "frame_idx",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_url = self.src_file_url

        msk_file_url = self.msk_file_url

        frame_idx = self.frame_idx

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_url": src_file_url,
                "msk_file_url": msk_file_url,
                "frame_idx": frame_idx,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_url = d.pop("src_file_url")

        msk_file_url = d.pop("msk_file_url")

        frame_idx = d.pop("frame_idx")

        obj_rem_vid_by_file_url_and_mask_url = cls(
            src_file_url=src_file_url,
            msk_file_url=msk_file_url,
            frame_idx=frame_idx,
        )

        obj_rem_vid_by_file_url_and_mask_url.additional_properties = d
        return obj_rem_vid_by_file_url_and_mask_url

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
