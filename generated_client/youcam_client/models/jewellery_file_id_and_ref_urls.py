from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="JewelleryFileIdAndRefUrls")


@_attrs_define
class JewelleryFileIdAndRefUrls:
    src_file_id: str
    """ The wearer's photo - a file_id. """
    source_info: JewellerySourceInfo
    """ Names the photo, and its mask if there is one, a second time. """
    ref_file_urls: list[str]
    """ Product photos - addresses that anyone can read. """
    srcmsk_file_id: str | Unset = UNSET
    """ Mask of what hides the worn item, such as hair or a sleeve. """
    refmsk_file_urls: list[str] | Unset = UNSET
    """ Masks that cut out the products. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
                "source_info",
                "ref_file_urls",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        source_info = self.source_info.to_dict()

        ref_file_urls = self.ref_file_urls

        srcmsk_file_id = self.srcmsk_file_id

        refmsk_file_urls: list[str] | Unset = UNSET
        if not isinstance(self.refmsk_file_urls, Unset):
            refmsk_file_urls = self.refmsk_file_urls

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
                "source_info": source_info,
                "ref_file_urls": ref_file_urls,
            }
        )
        if srcmsk_file_id is not UNSET:
            field_dict["srcmsk_file_id"] = srcmsk_file_id
        if refmsk_file_urls is not UNSET:
            field_dict["refmsk_file_urls"] = refmsk_file_urls

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        source_info = JewellerySourceInfo.from_dict(d.pop("source_info"))

        ref_file_urls = cast(list[str], d.pop("ref_file_urls"))

        srcmsk_file_id = d.pop("srcmsk_file_id", UNSET)

        refmsk_file_urls = cast(list[str], d.pop("refmsk_file_urls", UNSET))

        jewellery_file_id_and_ref_urls = cls(
            src_file_id=src_file_id,
            source_info=source_info,
            ref_file_urls=ref_file_urls,
            srcmsk_file_id=srcmsk_file_id,
            refmsk_file_urls=refmsk_file_urls,
        )

        jewellery_file_id_and_ref_urls.additional_properties = d
        return jewellery_file_id_and_ref_urls

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


from ..models.jewellery_source_info import JewellerySourceInfo
