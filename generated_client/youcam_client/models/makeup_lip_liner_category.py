from typing import Literal, cast

MakeupLipLinerCategory = Literal["lip_liner"]

MAKEUP_LIP_LINER_CATEGORY_VALUES: set[MakeupLipLinerCategory] = {
    "lip_liner",
}


def check_makeup_lip_liner_category(value: str) -> MakeupLipLinerCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupLipLinerCategory, value)
