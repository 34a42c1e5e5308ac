from typing import Literal

SkuUnitType0 = Literal["result_image", "second"]

SKU_UNIT_TYPE_0_VALUES: set[SkuUnitType0] = {
    "result_image",
    "second",
}


def check_sku_unit_type_0(value: str) -> SkuUnitType0:
    if value in SKU_UNIT_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SKU_UNIT_TYPE_0_VALUES!r}"
    )
