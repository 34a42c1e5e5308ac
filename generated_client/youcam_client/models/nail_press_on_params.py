from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.nail_press_on_params_effect_type import (
    NailPressOnParamsEffectType,
    check_nail_press_on_params_effect_type,
)
from ..types import Shape, fitting

T = TypeVar("T", bound="NailPressOnParams")


@_attrs_define
class NailPressOnParams:
    effect_type: NailPressOnParamsEffectType
    """ Artificial nails over the person's own. """
    effects: list[NailPressOnColor | NailPressOnDesign]
    """ One for each nail to cover. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
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
        effect_type: str = self.effect_type

        effects = []
        for effects_item_data in self.effects:
            effects_item: dict[str, Any]
            if isinstance(effects_item_data, NailPressOnColor):
                effects_item = effects_item_data.to_dict()
            else:
                effects_item = effects_item_data.to_dict()

            effects.append(effects_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "effect_type": effect_type,
                "effects": effects,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
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

        nail_press_on_params = cls(
            effect_type=effect_type,
            effects=effects,
        )

        nail_press_on_params.additional_properties = d
        return nail_press_on_params

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
