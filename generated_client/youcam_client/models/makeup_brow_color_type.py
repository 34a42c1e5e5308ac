from typing import Literal

MakeupBrowColorType = Literal["color"]

MAKEUP_BROW_COLOR_TYPE_VALUES: set[MakeupBrowColorType] = {
    "color",
}


def check_makeup_brow_color_type(value: str) -> MakeupBrowColorType:
    if value in MAKEUP_BROW_COLOR_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_BROW_COLOR_TYPE_VALUES!r}"
    )
