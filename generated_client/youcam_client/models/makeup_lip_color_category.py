from typing import Literal, cast

MakeupLipColorCategory = Literal["lip_color"]

MAKEUP_LIP_COLOR_CATEGORY_VALUES: set[MakeupLipColorCategory] = {
    "lip_color",
}


def check_makeup_lip_color_category(value: str) -> MakeupLipColorCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupLipColorCategory, value)
