from typing import Literal, cast

SkuUnitType0 = Literal["result_image", "second"]

SKU_UNIT_TYPE_0_VALUES: set[SkuUnitType0] = {
    "result_image",
    "second",
}


def check_sku_unit_type_0(value: str) -> SkuUnitType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(SkuUnitType0, value)
