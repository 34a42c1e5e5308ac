from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.makeup_lip_color_category import (
    MakeupLipColorCategory,
    check_makeup_lip_color_category,
)
from ..types import UNSET, Shape, Unset, fitting

T = TypeVar("T", bound="MakeupLipColor")


@_attrs_define
class MakeupLipColor:
    """Colour on the lips, and their shape."""

    category: MakeupLipColorCategory
    """ The kind of effect. """
    shape: MakeupLipShape
    """ The outline of the lips, by name. """
    style: MakeupLipOmbreStyle | MakeupLipOmbreStyleOtherNames | MakeupLipStyle
    """ How the colours are laid on. """
    palettes: list[
        MakeupLipGlossPalette
        | MakeupLipMattePalette
        | MakeupLipMetalPalette
        | MakeupLipShimmerPalette
    ]
    """ One colour, or two for the styles ombre and twoTone. """
    morphology: MakeupLipMorphology | Unset = UNSET
    """ How full and how smooth the lips become. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "category",
                "shape",
                "style",
                "palettes",
            ]
        ),
        values={
            "category": ("lip_color",),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        category: str = self.category

        shape = self.shape.to_dict()

        style: dict[str, Any]
        if isinstance(self.style, MakeupLipStyle) or isinstance(
            self.style, MakeupLipOmbreStyle
        ):
            style = self.style.to_dict()
        else:
            style = self.style.to_dict()

        palettes = []
        for palettes_item_data in self.palettes:
            palettes_item: dict[str, Any]
            if (
                isinstance(palettes_item_data, MakeupLipMattePalette)
                or isinstance(palettes_item_data, MakeupLipGlossPalette)
                or isinstance(palettes_item_data, MakeupLipMetalPalette)
            ):
                palettes_item = palettes_item_data.to_dict()
            else:
                palettes_item = palettes_item_data.to_dict()

            palettes.append(palettes_item)

        morphology: dict[str, Any] | Unset = UNSET
        if not isinstance(self.morphology, Unset):
            morphology = self.morphology.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "category": category,
                "shape": shape,
                "style": style,
                "palettes": palettes,
            }
        )
        if morphology is not UNSET:
            field_dict["morphology"] = morphology

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        category = check_makeup_lip_color_category(d.pop("category"))

        shape = MakeupLipShape.from_dict(d.pop("shape"))

        def _parse_style(
            data: object,
        ) -> MakeupLipOmbreStyle | MakeupLipOmbreStyleOtherNames | MakeupLipStyle:
            for model in fitting(
                data,
                (
                    MakeupLipStyle,
                    MakeupLipOmbreStyle,
                    MakeupLipOmbreStyleOtherNames,
                ),
            ):
                try:
                    return cast(
                        MakeupLipOmbreStyle
                        | MakeupLipOmbreStyleOtherNames
                        | MakeupLipStyle,
                        model.from_dict(data),
                    )
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                style_type_0 = MakeupLipStyle.from_dict(data)

                return style_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                style_type_1 = MakeupLipOmbreStyle.from_dict(data)

                return style_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            style_type_2 = MakeupLipOmbreStyleOtherNames.from_dict(data)

            return style_type_2

        style = _parse_style(d.pop("style"))

        palettes = []
        _palettes = d.pop("palettes")
        for palettes_item_data in _palettes:

            def _parse_palettes_item(
                data: object,
            ) -> (
                MakeupLipGlossPalette
                | MakeupLipMattePalette
                | MakeupLipMetalPalette
                | MakeupLipShimmerPalette
            ):
                for model in fitting(
                    data,
                    (
                        MakeupLipMattePalette,
                        MakeupLipGlossPalette,
                        MakeupLipMetalPalette,
                        MakeupLipShimmerPalette,
                    ),
                ):
                    try:
                        return cast(
                            MakeupLipGlossPalette
                            | MakeupLipMattePalette
                            | MakeupLipMetalPalette
                            | MakeupLipShimmerPalette,
                            model.from_dict(data),
                        )
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    palettes_item_type_0 = MakeupLipMattePalette.from_dict(data)

                    return palettes_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    palettes_item_type_1 = MakeupLipGlossPalette.from_dict(data)

                    return palettes_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    palettes_item_type_2 = MakeupLipMetalPalette.from_dict(data)

                    return palettes_item_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                palettes_item_type_3 = MakeupLipShimmerPalette.from_dict(data)

                return palettes_item_type_3

            palettes_item = _parse_palettes_item(palettes_item_data)

            palettes.append(palettes_item)

        _morphology = d.pop("morphology", UNSET)
        morphology: MakeupLipMorphology | Unset
        if isinstance(_morphology, Unset):
            morphology = UNSET
        else:
            morphology = MakeupLipMorphology.from_dict(_morphology)

        makeup_lip_color = cls(
            category=category,
            shape=shape,
            style=style,
            palettes=palettes,
            morphology=morphology,
        )

        makeup_lip_color.additional_properties = d
        return makeup_lip_color

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


from ..models.makeup_lip_gloss_palette import MakeupLipGlossPalette
from ..models.makeup_lip_matte_palette import MakeupLipMattePalette
from ..models.makeup_lip_metal_palette import MakeupLipMetalPalette
from ..models.makeup_lip_morphology import MakeupLipMorphology
from ..models.makeup_lip_ombre_style import MakeupLipOmbreStyle
from ..models.makeup_lip_ombre_style_other_names import MakeupLipOmbreStyleOtherNames
from ..models.makeup_lip_shape import MakeupLipShape
from ..models.makeup_lip_shimmer_palette import MakeupLipShimmerPalette
from ..models.makeup_lip_style import MakeupLipStyle
