from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.nail_finish_finger import NailFinishFinger, check_nail_finish_finger
from ..types import Shape

T = TypeVar("T", bound="NailFinish")


@_attrs_define
class NailFinish:
    finger: NailFinishFinger
    """ Which nail. Fingers come in any order; those left out stay as they are. """
    reflection: int
    """ How much light the nail throws back, in per cent. """
    contrast: int
    """ How far light and dark parts differ, in per cent. """
    roughness: int
    """ How uneven the surface looks, in per cent; 0 is a mirror. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "finger",
                "reflection",
                "contrast",
                "roughness",
            ]
        ),
        values={
            "finger": (
                "index",
                "middle",
                "pinky",
                "ring",
                "thumb",
            ),
        },
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        finger: str = self.finger

        reflection = self.reflection

        contrast = self.contrast

        roughness = self.roughness

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "finger": finger,
                "reflection": reflection,
                "contrast": contrast,
                "roughness": roughness,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        finger = check_nail_finish_finger(d.pop("finger"))

        reflection = d.pop("reflection")

        contrast = d.pop("contrast")

        roughness = d.pop("roughness")

        nail_finish = cls(
            finger=finger,
            reflection=reflection,
            contrast=contrast,
            roughness=roughness,
        )

        nail_finish.additional_properties = d
        return nail_finish

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
