from typing import Literal

NailColorSubType = Literal["color"]

NAIL_COLOR_SUB_TYPE_VALUES: set[NailColorSubType] = {
    "color",
}


def check_nail_color_sub_type(value: str) -> NailColorSubType:
    if value in NAIL_COLOR_SUB_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAIL_COLOR_SUB_TYPE_VALUES!r}"
    )
