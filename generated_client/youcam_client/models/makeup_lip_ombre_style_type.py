from typing import Literal, cast

MakeupLipOmbreStyleType = Literal["ombre"]

MAKEUP_LIP_OMBRE_STYLE_TYPE_VALUES: set[MakeupLipOmbreStyleType] = {
    "ombre",
}


def check_makeup_lip_ombre_style_type(value: str) -> MakeupLipOmbreStyleType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupLipOmbreStyleType, value)
