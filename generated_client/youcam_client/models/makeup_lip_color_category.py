from typing import Literal

MakeupLipColorCategory = Literal["lip_color"]

MAKEUP_LIP_COLOR_CATEGORY_VALUES: set[MakeupLipColorCategory] = {
    "lip_color",
}


def check_makeup_lip_color_category(value: str) -> MakeupLipColorCategory:
    if value in MAKEUP_LIP_COLOR_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_LIP_COLOR_CATEGORY_VALUES!r}"
    )
