from typing import Literal, cast

MakeupBrowColorType = Literal["color"]

MAKEUP_BROW_COLOR_TYPE_VALUES: set[MakeupBrowColorType] = {
    "color",
}


def check_makeup_brow_color_type(value: str) -> MakeupBrowColorType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupBrowColorType, value)
