from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="SkinScore")


@_attrs_define
class SkinScore:
    """One concern, or one region of it. `all`, `skin_age` and `resize_image` are entries of their own."""

    type_: str | Unset = UNSET
    """ A concern, or `all`, `skin_age`, `resize_image`. """
    region: str | Unset = UNSET
    """ Part of the face; only for concerns that have parts. """
    raw_score: float | Unset = UNSET
    """ As the model gave it, 1 to 100. """
    ui_score: int | Unset = UNSET
    """ To show to people, from 1 to 100; higher is better. """
    score: float | Unset = UNSET
    """ Of `all`, 1 to 100; of `skin_age`, years. """
    skin_type: str | Unset = UNSET
    """ Of the skin_type concern, such as Oily or Dry & Redness. """
    mask_urls: list[str] | Unset = UNSET
    """ Where the mask or the resized photo is. """
    url: None | str | Unset = UNSET
    """ Null in every answer that was seen. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        region = self.region

        raw_score = self.raw_score

        ui_score = self.ui_score

        score = self.score

        skin_type = self.skin_type

        mask_urls: list[str] | Unset = UNSET
        if not isinstance(self.mask_urls, Unset):
            mask_urls = self.mask_urls

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if region is not UNSET:
            field_dict["region"] = region
        if raw_score is not UNSET:
            field_dict["raw_score"] = raw_score
        if ui_score is not UNSET:
            field_dict["ui_score"] = ui_score
        if score is not UNSET:
            field_dict["score"] = score
        if skin_type is not UNSET:
            field_dict["skin_type"] = skin_type
        if mask_urls is not UNSET:
            field_dict["mask_urls"] = mask_urls
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        type_ = d.pop("type", UNSET)

        region = d.pop("region", UNSET)

        raw_score = d.pop("raw_score", UNSET)

        ui_score = d.pop("ui_score", UNSET)

        score = d.pop("score", UNSET)

        skin_type = d.pop("skin_type", UNSET)

        mask_urls = cast(list[str], d.pop("mask_urls", UNSET))

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        skin_score = cls(
            type_=type_,
            region=region,
            raw_score=raw_score,
            ui_score=ui_score,
            score=score,
            skin_type=skin_type,
            mask_urls=mask_urls,
            url=url,
        )

        skin_score.additional_properties = d
        return skin_score

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
