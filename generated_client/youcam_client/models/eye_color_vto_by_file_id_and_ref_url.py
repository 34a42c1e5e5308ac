from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.eye_color_vto_params_version import (
    EyeColorVtoParamsVersion,
    check_eye_color_vto_params_version,
)
from ..types import Shape

T = TypeVar("T", bound="EyeColorVtoByFileIdAndRefUrl")


@_attrs_define
class EyeColorVtoByFileIdAndRefUrl:
    src_file_id: str
    """ The picture to work on - a file_id. """
    ref_file_url: str
    """ The cut-out picture of the lens, a PNG - an address that anyone can read. """
    version: EyeColorVtoParamsVersion
    """ Version of the effect format. """
    effect: LensEffect
    """ How the lens looks, and the face around it. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
                "ref_file_url",
                "version",
                "effect",
            ]
        ),
        values={
            "version": ("1.0",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        ref_file_url = self.ref_file_url

        version: str = self.version

        effect = self.effect.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
                "ref_file_url": ref_file_url,
                "version": version,
                "effect": effect,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        ref_file_url = d.pop("ref_file_url")

        version = check_eye_color_vto_params_version(d.pop("version"))

        effect = LensEffect.from_dict(d.pop("effect"))

        eye_color_vto_by_file_id_and_ref_url = cls(
            src_file_id=src_file_id,
            ref_file_url=ref_file_url,
            version=version,
            effect=effect,
        )

        eye_color_vto_by_file_id_and_ref_url.additional_properties = d
        return eye_color_vto_by_file_id_and_ref_url

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


from ..models.lens_effect import LensEffect
