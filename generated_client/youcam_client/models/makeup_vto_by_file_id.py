from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Shape, Unset, fitting

T = TypeVar("T", bound="MakeupVtoByFileId")


@_attrs_define
class MakeupVtoByFileId:
    src_file_id: str
    """ The picture to work on - a file_id. """
    effects: list[
        MakeupBlush
        | MakeupBronzer
        | MakeupConcealer
        | MakeupContour
        | MakeupEyebrows
        | MakeupEyelashes
        | MakeupEyeLiner
        | MakeupEyeShadow
        | MakeupFoundation
        | MakeupHighlighter
        | MakeupLipColor
        | MakeupLipLiner
        | MakeupSkinSmooth
    ]
    """ What to put on. One price, however many there are. """
    version: str | Unset = "1.0"
    """ Version of the effect format. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "src_file_id",
                "effects",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        src_file_id = self.src_file_id

        effects = []
        for effects_item_data in self.effects:
            effects_item: dict[str, Any]
            if (
                isinstance(effects_item_data, MakeupSkinSmooth)
                or isinstance(effects_item_data, MakeupBlush)
                or isinstance(effects_item_data, MakeupBronzer)
                or isinstance(effects_item_data, MakeupConcealer)
                or isinstance(effects_item_data, MakeupContour)
                or isinstance(effects_item_data, MakeupEyebrows)
                or isinstance(effects_item_data, MakeupEyeLiner)
                or isinstance(effects_item_data, MakeupEyeShadow)
                or isinstance(effects_item_data, MakeupEyelashes)
                or isinstance(effects_item_data, MakeupFoundation)
                or isinstance(effects_item_data, MakeupHighlighter)
                or isinstance(effects_item_data, MakeupLipColor)
            ):
                effects_item = effects_item_data.to_dict()
            else:
                effects_item = effects_item_data.to_dict()

            effects.append(effects_item)

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "src_file_id": src_file_id,
                "effects": effects,
            }
        )
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        src_file_id = d.pop("src_file_id")

        effects = []
        _effects = d.pop("effects")
        for effects_item_data in _effects:

            def _parse_effects_item(
                data: object,
            ) -> (
                MakeupBlush
                | MakeupBronzer
                | MakeupConcealer
                | MakeupContour
                | MakeupEyebrows
                | MakeupEyelashes
                | MakeupEyeLiner
                | MakeupEyeShadow
                | MakeupFoundation
                | MakeupHighlighter
                | MakeupLipColor
                | MakeupLipLiner
                | MakeupSkinSmooth
            ):
                for model in fitting(
                    data,
                    (
                        MakeupSkinSmooth,
                        MakeupBlush,
                        MakeupBronzer,
                        MakeupConcealer,
                        MakeupContour,
                        MakeupEyebrows,
                        MakeupEyeLiner,
                        MakeupEyeShadow,
                        MakeupEyelashes,
                        MakeupFoundation,
                        MakeupHighlighter,
                        MakeupLipColor,
                        MakeupLipLiner,
                    ),
                ):
                    try:
                        return cast(
                            MakeupBlush
                            | MakeupBronzer
                            | MakeupConcealer
                            | MakeupContour
                            | MakeupEyebrows
                            | MakeupEyelashes
                            | MakeupEyeLiner
                            | MakeupEyeShadow
                            | MakeupFoundation
                            | MakeupHighlighter
                            | MakeupLipColor
                            | MakeupLipLiner
                            | MakeupSkinSmooth,
                            model.from_dict(data),
                        )
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_0 = MakeupSkinSmooth.from_dict(data)

                    return effects_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_1 = MakeupBlush.from_dict(data)

                    return effects_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_2 = MakeupBronzer.from_dict(data)

                    return effects_item_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_3 = MakeupConcealer.from_dict(data)

                    return effects_item_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_4 = MakeupContour.from_dict(data)

                    return effects_item_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_5 = MakeupEyebrows.from_dict(data)

                    return effects_item_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_6 = MakeupEyeLiner.from_dict(data)

                    return effects_item_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_7 = MakeupEyeShadow.from_dict(data)

                    return effects_item_type_7
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_8 = MakeupEyelashes.from_dict(data)

                    return effects_item_type_8
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_9 = MakeupFoundation.from_dict(data)

                    return effects_item_type_9
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_10 = MakeupHighlighter.from_dict(data)

                    return effects_item_type_10
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    effects_item_type_11 = MakeupLipColor.from_dict(data)

                    return effects_item_type_11
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                effects_item_type_12 = MakeupLipLiner.from_dict(data)

                return effects_item_type_12

            effects_item = _parse_effects_item(effects_item_data)

            effects.append(effects_item)

        version = d.pop("version", UNSET)

        makeup_vto_by_file_id = cls(
            src_file_id=src_file_id,
            effects=effects,
            version=version,
        )

        makeup_vto_by_file_id.additional_properties = d
        return makeup_vto_by_file_id

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


from ..models.makeup_blush import MakeupBlush
from ..models.makeup_bronzer import MakeupBronzer
from ..models.makeup_concealer import MakeupConcealer
from ..models.makeup_contour import MakeupContour
from ..models.makeup_eye_liner import MakeupEyeLiner
from ..models.makeup_eye_shadow import MakeupEyeShadow
from ..models.makeup_eyebrows import MakeupEyebrows
from ..models.makeup_eyelashes import MakeupEyelashes
from ..models.makeup_foundation import MakeupFoundation
from ..models.makeup_highlighter import MakeupHighlighter
from ..models.makeup_lip_color import MakeupLipColor
from ..models.makeup_lip_liner import MakeupLipLiner
from ..models.makeup_skin_smooth import MakeupSkinSmooth
