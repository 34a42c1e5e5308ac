from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.nail_polish_params_effect_type import (
    NailPolishParamsEffectType,
    check_nail_polish_params_effect_type,
)
from ..types import UNSET, Shape, Unset, fitting

T = TypeVar("T", bound="NailPolishByFileUrl")


@_attrs_define
class NailPolishByFileUrl:
    src_file_url: str
    """ The picture to work on - an address that anyone can read. """
    effect_type: NailPolishParamsEffectType
    """ Polish on the person's own nails. """
    effects: list[
        NailPolishColor
        | NailPolishColorMetallic
        | NailPolishColorPearl
        | NailPolishColorShimmer
        | NailPolishColorTextured
        | NailPolishDesign
        | NailPolishDesignMetallic
        | NailPolishDesignPearl
        | NailPolishDesignShimmer
        | NailPolishDesignTextured
    ]
    """ One for each nail to paint. """
    version: str = "1.0"
    """ Version of the effect format. """
    ref_file_ids: list[str] | Unset = UNSET
    """ Pictures for design effects, which point into this list. """
    ref_file_urls: list[str] | Unset = UNSET
    """ Taken, but no effect can point into it; give the address in the effect. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_url",
                "version",
                "effect_type",
                "effects",
            ]
        ),
        values={
            "effect_type": ("nail_polish",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_url = self.src_file_url

        version = self.version

        effect_type: str = self.effect_type

        effects = []
        for effects_item_data in self.effects:
            effects_item: dict[str, Any]
            if (
                isinstance(effects_item_data, NailPolishColor)
                or isinstance(effects_item_data, NailPolishColorMetallic)
                or isinstance(effects_item_data, NailPolishColorPearl)
                or isinstance(effects_item_data, NailPolishColorShimmer)
                or isinstance(effects_item_data, NailPolishColorTextured)
                or isinstance(effects_item_data, NailPolishDesign)
                or isinstance(effects_item_data, NailPolishDesignMetallic)
                or isinstance(effects_item_data, NailPolishDesignPearl)
                or isinstance(effects_item_data, NailPolishDesignShimmer)
            ):
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
                "src_file_url": src_file_url,
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
        src_file_url = d.pop("src_file_url")

        version = d.pop("version")

        effect_type = check_nail_polish_params_effect_type(d.pop("effect_type"))

        effects = []
        _effects = d.pop("effects")
        for effects_item_data in _effects:

            def _parse_effects_item(
                data: object,
            ) -> (
                NailPolishColor
                | NailPolishColorMetallic
                | NailPolishColorPearl
                | NailPolishColorShimmer
                | NailPolishColorTextured
                | NailPolishDesign
                | NailPolishDesignMetallic
                | NailPolishDesignPearl
                | NailPolishDesignShimmer
                | NailPolishDesignTextured
            ):
                for model in fitting(
                    data,
                    (
                        NailPolishColor,
                        NailPolishColorMetallic,
                        NailPolishColorPearl,
                        NailPolishColorShimmer,
                        NailPolishColorTextured,
                        NailPolishDesign,
                        NailPolishDesignMetallic,
                        NailPolishDesignPearl,
                        NailPolishDesignShimmer,
                        NailPolishDesignTextured,
                    ),
                ):
                    try:
                        return cast(
                            NailPolishColor
                            | NailPolishColorMetallic
                            | NailPolishColorPearl
                            | NailPolishColorShimmer
                            | NailPolishColorTextured
                            | NailPolishDesign
                            | NailPolishDesignMetallic
                            | NailPolishDesignPearl
                            | NailPolishDesignShimmer
                            | NailPolishDesignTextured,
                            model.from_dict(data),
                        )
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_0 = NailPolishColor.from_dict(data)

                    return effects_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_1 = NailPolishColorMetallic.from_dict(data)

                    return effects_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_2 = NailPolishColorPearl.from_dict(data)

                    return effects_item_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_3 = NailPolishColorShimmer.from_dict(data)

                    return effects_item_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_4 = NailPolishColorTextured.from_dict(data)

                    return effects_item_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_5 = NailPolishDesign.from_dict(data)

                    return effects_item_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_6 = NailPolishDesignMetallic.from_dict(data)

                    return effects_item_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_7 = NailPolishDesignPearl.from_dict(data)

                    return effects_item_type_7
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_8 = NailPolishDesignShimmer.from_dict(data)

                    return effects_item_type_8
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                effects_item_type_9 = NailPolishDesignTextured.from_dict(data)

                return effects_item_type_9

            effects_item = _parse_effects_item(effects_item_data)

            effects.append(effects_item)

        ref_file_ids = cast(list[str], d.pop("ref_file_ids", UNSET))

        ref_file_urls = cast(list[str], d.pop("ref_file_urls", UNSET))

        nail_polish_by_file_url = cls(
            src_file_url=src_file_url,
            version=version,
            effect_type=effect_type,
            effects=effects,
            ref_file_ids=ref_file_ids,
            ref_file_urls=ref_file_urls,
        )

        nail_polish_by_file_url.additional_properties = d
        return nail_polish_by_file_url

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


from ..models.nail_polish_color import NailPolishColor
from ..models.nail_polish_color_metallic import NailPolishColorMetallic
from ..models.nail_polish_color_pearl import NailPolishColorPearl
from ..models.nail_polish_color_shimmer import NailPolishColorShimmer
from ..models.nail_polish_color_textured import NailPolishColorTextured
from ..models.nail_polish_design import NailPolishDesign
from ..models.nail_polish_design_metallic import NailPolishDesignMetallic
from ..models.nail_polish_design_pearl import NailPolishDesignPearl
from ..models.nail_polish_design_shimmer import NailPolishDesignShimmer
from ..models.nail_polish_design_textured import NailPolishDesignTextured
