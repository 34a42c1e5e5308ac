from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="EarringByFileUrlAndRefIds")


@_attrs_define
class EarringByFileUrlAndRefIds:
    src_file_url: str
    """ The wearer's photo - an address that anyone can read. """
    source_info: JewellerySourceInfo
    """ Names the photo, and its mask if there is one, a second time. """
    ref_file_ids: list[str]
    """ Product photos - file_ids. """
    object_infos: list[EarringItem]
    """ One entry for each product. """
    srcmsk_file_url: str | Unset = UNSET
    """ Mask of what hides the worn item, such as hair or a sleeve. """
    refmsk_file_ids: list[str] | Unset = UNSET
    """ Masks that cut out the products. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_url",
                "source_info",
                "ref_file_ids",
                "object_infos",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_url = self.src_file_url

        source_info = self.source_info.to_dict()

        ref_file_ids = self.ref_file_ids

        object_infos = []
        for object_infos_item_data in self.object_infos:
            object_infos_item = object_infos_item_data.to_dict()
            object_infos.append(object_infos_item)

        srcmsk_file_url = self.srcmsk_file_url

        refmsk_file_ids: list[str] | Unset = UNSET
        if not isinstance(self.refmsk_file_ids, Unset):
            refmsk_file_ids = self.refmsk_file_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_url": src_file_url,
                "source_info": source_info,
                "ref_file_ids": ref_file_ids,
                "object_infos": object_infos,
            }
        )
        if srcmsk_file_url is not UNSET:
            field_dict["srcmsk_file_url"] = srcmsk_file_url
        if refmsk_file_ids is not UNSET:
            field_dict["refmsk_file_ids"] = refmsk_file_ids

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_url = d.pop("src_file_url")

        source_info = JewellerySourceInfo.from_dict(d.pop("source_info"))

        ref_file_ids = cast(list[str], d.pop("ref_file_ids"))

        object_infos = []
        _object_infos = d.pop("object_infos")
        for object_infos_item_data in _object_infos:
            object_infos_item = EarringItem.from_dict(object_infos_item_data)

            object_infos.append(object_infos_item)

        srcmsk_file_url = d.pop("srcmsk_file_url", UNSET)

        refmsk_file_ids = cast(list[str], d.pop("refmsk_file_ids", UNSET))

        earring_by_file_url_and_ref_ids = cls(
            src_file_url=src_file_url,
            source_info=source_info,
            ref_file_ids=ref_file_ids,
            object_infos=object_infos,
            srcmsk_file_url=srcmsk_file_url,
            refmsk_file_ids=refmsk_file_ids,
        )

        earring_by_file_url_and_ref_ids.additional_properties = d
        return earring_by_file_url_and_ref_ids

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


from ..models.earring_item import EarringItem
from ..models.jewellery_source_info import JewellerySourceInfo
