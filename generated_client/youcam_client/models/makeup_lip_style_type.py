from typing import Literal, cast

MakeupLipStyleType = Literal["full", "twoTone"]

MAKEUP_LIP_STYLE_TYPE_VALUES: set[MakeupLipStyleType] = {
    "full",
    "twoTone",
}


def check_makeup_lip_style_type(value: str) -> MakeupLipStyleType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupLipStyleType, value)
