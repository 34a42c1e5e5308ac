from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.skin_analysis_params_format import (
    SkinAnalysisParamsFormat,
    check_skin_analysis_params_format,
)
from ..models.skin_concern import SkinConcern, check_skin_concern
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="SkinAnalysisByFileUrl")


@_attrs_define
class SkinAnalysisByFileUrl:
    src_file_url: str
    """ The picture to work on - an address that anyone can read. """
    dst_actions: list[SkinConcern]
    """ One or more concerns, all of one tier; their number and tier make the price. """
    miniserver_args: SkinMaskOptions | Unset = UNSET
    """ How the masks are painted. """
    format_: SkinAnalysisParamsFormat | Unset = UNSET
    """ A ZIP with scores and masks, or the scores in the status itself with a link to each mask. ZIP unless asked
    for. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_url",
                "dst_actions",
            ]
        ),
        values={
            "format": (
                "json",
                "zip",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_url = self.src_file_url

        dst_actions = []
        for dst_actions_item_data in self.dst_actions:
            dst_actions_item: str = dst_actions_item_data
            dst_actions.append(dst_actions_item)

        miniserver_args: dict[str, Any] | Unset = UNSET
        if not isinstance(self.miniserver_args, Unset):
            miniserver_args = self.miniserver_args.to_dict()

        format_: str | Unset = UNSET
        if not isinstance(self.format_, Unset):
            format_ = self.format_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_url": src_file_url,
                "dst_actions": dst_actions,
            }
        )
        if miniserver_args is not UNSET:
            field_dict["miniserver_args"] = miniserver_args
        if format_ is not UNSET:
            field_dict["format"] = format_

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_url = d.pop("src_file_url")

        dst_actions = []
        _dst_actions = d.pop("dst_actions")
        for dst_actions_item_data in _dst_actions:
            dst_actions_item = check_skin_concern(dst_actions_item_data)

            dst_actions.append(dst_actions_item)

        _miniserver_args = d.pop("miniserver_args", UNSET)
        miniserver_args: SkinMaskOptions | Unset
        if isinstance(_miniserver_args, Unset):
            miniserver_args = UNSET
        else:
            miniserver_args = SkinMaskOptions.from_dict(_miniserver_args)

        _format_ = d.pop("format", UNSET)
        format_: SkinAnalysisParamsFormat | Unset
        if isinstance(_format_, Unset):
            format_ = UNSET
        else:
            format_ = check_skin_analysis_params_format(_format_)

        skin_analysis_by_file_url = cls(
            src_file_url=src_file_url,
            dst_actions=dst_actions,
            miniserver_args=miniserver_args,
            format_=format_,
        )

        skin_analysis_by_file_url.additional_properties = d
        return skin_analysis_by_file_url

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


from ..models.skin_mask_options import SkinMaskOptions
