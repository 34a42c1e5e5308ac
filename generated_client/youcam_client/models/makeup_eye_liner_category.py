from typing import Literal, cast

MakeupEyeLinerCategory = Literal["eye_liner"]

MAKEUP_EYE_LINER_CATEGORY_VALUES: set[MakeupEyeLinerCategory] = {
    "eye_liner",
}


def check_makeup_eye_liner_category(value: str) -> MakeupEyeLinerCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupEyeLinerCategory, value)
