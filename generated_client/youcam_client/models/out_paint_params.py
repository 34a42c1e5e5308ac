from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape

T = TypeVar("T", bound="OutPaintParams")


@_attrs_define
class OutPaintParams:
    """Where the photo goes, all in px, counted from the left and from the top. The placed photo must lie wholly inside the
    result. Results less than twice as large as the photo look best.

    """

    output_width: int
    """ Width of the result in px. """
    output_height: int
    """ Height of the result in px. """
    input_x: int
    """ Left edge of the placed photo in the result, in px. """
    input_y: int
    """ Top edge of the placed photo in the result, in px. """
    input_width: int
    """ Its width in px; input_x and this add up to output_width at most. """
    input_height: int
    """ Its height in px; input_y and this add up to output_height at most. """
    crop_input_x: int
    """ Left edge of the part to use, in px of the uploaded photo. """
    crop_input_y: int
    """ Top edge of the part to use, in px of the uploaded photo. """
    crop_input_width: int
    """ Its width in px; normally the same as input_width. """
    crop_input_height: int
    """ Its height in px; normally the same as input_height. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "output_width",
                "output_height",
                "input_x",
                "input_y",
                "input_width",
                "input_height",
                "crop_input_x",
                "crop_input_y",
                "crop_input_width",
                "crop_input_height",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        output_width = self.output_width

        output_height = self.output_height

        input_x = self.input_x

        input_y = self.input_y

        input_width = self.input_width

        input_height = self.input_height

        crop_input_x = self.crop_input_x

        crop_input_y = self.crop_input_y

        crop_input_width = self.crop_input_width

        crop_input_height = self.crop_input_height

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "output_width": output_width,
                "output_height": output_height,
                "input_x": input_x,
                "input_y": input_y,
                "input_width": input_width,
                "input_height": input_height,
                "crop_input_x": crop_input_x,
                "crop_input_y": crop_input_y,
                "crop_input_width": crop_input_width,
                "crop_input_height": crop_input_height,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        output_width = d.pop("output_width")

        output_height = d.pop("output_height")

        input_x = d.pop("input_x")

        input_y = d.pop("input_y")

        input_width = d.pop("input_width")

        input_height = d.pop("input_height")

        crop_input_x = d.pop("crop_input_x")

        crop_input_y = d.pop("crop_input_y")

        crop_input_width = d.pop("crop_input_width")

        crop_input_height = d.pop("crop_input_height")

        out_paint_params = cls(
            output_width=output_width,
            output_height=output_height,
            input_x=input_x,
            input_y=input_y,
            input_width=input_width,
            input_height=input_height,
            crop_input_x=crop_input_x,
            crop_input_y=crop_input_y,
            crop_input_width=crop_input_width,
            crop_input_height=crop_input_height,
        )

        out_paint_params.additional_properties = d
        return out_paint_params

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
