from typing import Literal

MakeupEyebrowsCategory = Literal["eyebrows"]

MAKEUP_EYEBROWS_CATEGORY_VALUES: set[MakeupEyebrowsCategory] = {
    "eyebrows",
}


def check_makeup_eyebrows_category(value: str) -> MakeupEyebrowsCategory:
    if value in MAKEUP_EYEBROWS_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_EYEBROWS_CATEGORY_VALUES!r}"
    )
