from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Shape, fitting

T = TypeVar("T", bound="RunClothV1")


@_attrs_define
class RunClothV1:
    request_id: int
    """ Counts the runs, from 0. The same request_id with the same files is the same task, and is paid once; keep it
    when you retry, raise it for another result. """
    payload: ClothGarmentPayloadV1 | ClothStylePayloadV1
    """ A ready-made style, or the clothes of a reference picture. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset(
            [
                "request_id",
                "payload",
            ]
        ),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        payload: dict[str, Any]
        if isinstance(self.payload, ClothStylePayloadV1):
            payload = self.payload.to_dict()
        else:
            payload = self.payload.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "request_id": request_id,
                "payload": payload,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        request_id = d.pop("request_id")

        def _parse_payload(data: object) -> ClothGarmentPayloadV1 | ClothStylePayloadV1:
            for model in fitting(
                data,
                (
                    ClothStylePayloadV1,
                    ClothGarmentPayloadV1,
                ),
            ):
                try:
                    return cast(
                        ClothGarmentPayloadV1 | ClothStylePayloadV1,
                        model.from_dict(data),
                    )
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                payload_type_0 = ClothStylePayloadV1.from_dict(data)

                return payload_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            payload_type_1 = ClothGarmentPayloadV1.from_dict(data)

            return payload_type_1

        payload = _parse_payload(d.pop("payload"))

        run_cloth_v1 = cls(
            request_id=request_id,
            payload=payload,
        )

        run_cloth_v1.additional_properties = d
        return run_cloth_v1

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


from ..models.cloth_garment_payload_v1 import ClothGarmentPayloadV1
from ..models.cloth_style_payload_v1 import ClothStylePayloadV1
