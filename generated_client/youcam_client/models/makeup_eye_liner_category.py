from typing import Literal

MakeupEyeLinerCategory = Literal["eye_liner"]

MAKEUP_EYE_LINER_CATEGORY_VALUES: set[MakeupEyeLinerCategory] = {
    "eye_liner",
}


def check_makeup_eye_liner_category(value: str) -> MakeupEyeLinerCategory:
    if value in MAKEUP_EYE_LINER_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_EYE_LINER_CATEGORY_VALUES!r}"
    )
