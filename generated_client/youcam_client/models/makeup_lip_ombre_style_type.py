from typing import Literal

MakeupLipOmbreStyleType = Literal["ombre"]

MAKEUP_LIP_OMBRE_STYLE_TYPE_VALUES: set[MakeupLipOmbreStyleType] = {
    "ombre",
}


def check_makeup_lip_ombre_style_type(value: str) -> MakeupLipOmbreStyleType:
    if value in MAKEUP_LIP_OMBRE_STYLE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_LIP_OMBRE_STYLE_TYPE_VALUES!r}"
    )
