from typing import Literal

MakeupBrowShapeType = Literal["shape"]

MAKEUP_BROW_SHAPE_TYPE_VALUES: set[MakeupBrowShapeType] = {
    "shape",
}


def check_makeup_brow_shape_type(value: str) -> MakeupBrowShapeType:
    if value in MAKEUP_BROW_SHAPE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_BROW_SHAPE_TYPE_VALUES!r}"
    )
