from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.bg_replace_vid_params_background_mode import (
    BgReplaceVidParamsBackgroundMode,
    check_bg_replace_vid_params_background_mode,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="BgReplaceVidByFileIdAndRefId")


@_attrs_define
class BgReplaceVidByFileIdAndRefId:
    src_file_id: str
    """ The video - a file_id. """
    ref_file_id: str
    """ The picture to put behind - a file_id. """
    background_mode: BgReplaceVidParamsBackgroundMode | Unset = "crop"
    """ How the picture is made to fit the video - `crop` keeps its proportions and cuts what stands out, `stretch`
    does not keep them. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
                "ref_file_id",
            ]
        ),
        values={
            "background_mode": (
                "crop",
                "stretch",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        ref_file_id = self.ref_file_id

        background_mode: str | Unset = UNSET
        if not isinstance(self.background_mode, Unset):
            background_mode = self.background_mode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
                "ref_file_id": ref_file_id,
            }
        )
        if background_mode is not UNSET:
            field_dict["background_mode"] = background_mode

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        ref_file_id = d.pop("ref_file_id")

        _background_mode = d.pop("background_mode", UNSET)
        background_mode: BgReplaceVidParamsBackgroundMode | Unset
        if isinstance(_background_mode, Unset):
            background_mode = UNSET
        else:
            background_mode = check_bg_replace_vid_params_background_mode(
                _background_mode
            )

        bg_replace_vid_by_file_id_and_ref_id = cls(
            src_file_id=src_file_id,
            ref_file_id=ref_file_id,
            background_mode=background_mode,
        )

        bg_replace_vid_by_file_id_and_ref_id.additional_properties = d
        return bg_replace_vid_by_file_id_and_ref_id

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
