from typing import Literal

MakeupLipStyleType = Literal["full", "twoTone"]

MAKEUP_LIP_STYLE_TYPE_VALUES: set[MakeupLipStyleType] = {
    "full",
    "twoTone",
}


def check_makeup_lip_style_type(value: str) -> MakeupLipStyleType:
    if value in MAKEUP_LIP_STYLE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_LIP_STYLE_TYPE_VALUES!r}"
    )
