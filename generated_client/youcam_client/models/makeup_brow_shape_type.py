from typing import Literal, cast

MakeupBrowShapeType = Literal["shape"]

MAKEUP_BROW_SHAPE_TYPE_VALUES: set[MakeupBrowShapeType] = {
    "shape",
}


def check_makeup_brow_shape_type(value: str) -> MakeupBrowShapeType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupBrowShapeType, value)
