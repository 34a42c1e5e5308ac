from typing import Literal

MakeupLipOmbreStyleOtherNamesType = Literal["ombre"]

MAKEUP_LIP_OMBRE_STYLE_OTHER_NAMES_TYPE_VALUES: set[
    MakeupLipOmbreStyleOtherNamesType
] = {
    "ombre",
}


def check_makeup_lip_ombre_style_other_names_type(
    value: str,
) -> MakeupLipOmbreStyleOtherNamesType:
    if value in MAKEUP_LIP_OMBRE_STYLE_OTHER_NAMES_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_LIP_OMBRE_STYLE_OTHER_NAMES_TYPE_VALUES!r}"
    )
