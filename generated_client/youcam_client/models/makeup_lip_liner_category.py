from typing import Literal

MakeupLipLinerCategory = Literal["lip_liner"]

MAKEUP_LIP_LINER_CATEGORY_VALUES: set[MakeupLipLinerCategory] = {
    "lip_liner",
}


def check_makeup_lip_liner_category(value: str) -> MakeupLipLinerCategory:
    if value in MAKEUP_LIP_LINER_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_LIP_LINER_CATEGORY_VALUES!r}"
    )
