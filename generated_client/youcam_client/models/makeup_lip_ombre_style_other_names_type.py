from typing import Literal, cast

MakeupLipOmbreStyleOtherNamesType = Literal["ombre"]

MAKEUP_LIP_OMBRE_STYLE_OTHER_NAMES_TYPE_VALUES: set[
    MakeupLipOmbreStyleOtherNamesType
] = {
    "ombre",
}


def check_makeup_lip_ombre_style_other_names_type(
    value: str,
) -> MakeupLipOmbreStyleOtherNamesType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupLipOmbreStyleOtherNamesType, value)
