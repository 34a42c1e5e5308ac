from typing import Literal

MakeupBlushCategory = Literal["blush"]

MAKEUP_BLUSH_CATEGORY_VALUES: set[MakeupBlushCategory] = {
    "blush",
}


def check_makeup_blush_category(value: str) -> MakeupBlushCategory:
    if value in MAKEUP_BLUSH_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_BLUSH_CATEGORY_VALUES!r}"
    )
