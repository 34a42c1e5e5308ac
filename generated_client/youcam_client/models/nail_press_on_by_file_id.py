from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.nail_press_on_params_effect_type import (
    NailPressOnParamsEffectType,
    check_nail_press_on_params_effect_type,
)
from ..types import UNSET, Shape, Unset, fitting

T = TypeVar("T", bound="NailPressOnByFileId")


@_attrs_define
class NailPressOnByFileId:
    src_file_id: str
    """ The picture to work on - a file_id. """
    effect_type: NailPressOnParamsEffectType
    """ Artificial nails over the person's own. """
    effects: list[NailPressOnColor | NailPressOnDesign]
    """ One for each nail to cover. """
    version: str = "1.0"
    """ Version of the effect format. """
    ref_file_ids: list[str] | Unset = UNSET
    """ Pictures for design effects, which point into this list. """
    ref_file_urls: list[str] | Unset = UNSET
    """ Taken, but no effect can point into it; give the address in the effect. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
                "version",
                "effect_type",
                "effects",
            ]
        ),
        values={
            "effect_type": ("press_on_nails",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        version = self.version

        effect_type: str = self.effect_type

        effects = []
        for effects_item_data in self.effects:
            effects_item: dict[str, Any]
            if isinstance(effects_item_data, NailPressOnColor):
                effects_item = effects_item_data.to_dict()
            else:
                effects_item = effects_item_data.to_dict()

            effects.append(effects_item)

        ref_file_ids: list[str] | Unset = UNSET
        if not isinstance(self.ref_file_ids, Unset):
            ref_file_ids = self.ref_file_ids

        ref_file_urls: list[str] | Unset = UNSET
        if not isinstance(self.ref_file_urls, Unset):
            ref_file_urls = self.ref_file_urls

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
                "version": version,
                "effect_type": effect_type,
                "effects": effects,
            }
        )
        if ref_file_ids is not UNSET:
            field_dict["ref_file_ids"] = ref_file_ids
        if ref_file_urls is not UNSET:
            field_dict["ref_file_urls"] = ref_file_urls

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        version = d.pop("version")

        effect_type = check_nail_press_on_params_effect_type(d.pop("effect_type"))

        effects = []
        _effects = d.pop("effects")
        for effects_item_data in _effects:

            def _parse_effects_item(
                data: object,
            ) -> NailPressOnColor | NailPressOnDesign:
                for model in fitting(
                    data,
                    (
                        NailPressOnColor,
                        NailPressOnDesign,
                    ),
                ):
                    try:
                        return cast(
                            NailPressOnColor | NailPressOnDesign, model.from_dict(data)
                        )
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_0 = NailPressOnColor.from_dict(data)

                    return effects_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                effects_item_type_1 = NailPressOnDesign.from_dict(data)

                return effects_item_type_1

            effects_item = _parse_effects_item(effects_item_data)

            effects.append(effects_item)

        ref_file_ids = cast(list[str], d.pop("ref_file_ids", UNSET))

        ref_file_urls = cast(list[str], d.pop("ref_file_urls", UNSET))

        nail_press_on_by_file_id = cls(
            src_file_id=src_file_id,
            version=version,
            effect_type=effect_type,
            effects=effects,
            ref_file_ids=ref_file_ids,
            ref_file_urls=ref_file_urls,
        )

        nail_press_on_by_file_id.additional_properties = d
        return nail_press_on_by_file_id

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


from ..models.nail_press_on_color import NailPressOnColor
from ..models.nail_press_on_design import NailPressOnDesign
