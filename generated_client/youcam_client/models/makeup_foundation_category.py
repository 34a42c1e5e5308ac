from typing import Literal

MakeupFoundationCategory = Literal["foundation"]

MAKEUP_FOUNDATION_CATEGORY_VALUES: set[MakeupFoundationCategory] = {
    "foundation",
}


def check_makeup_foundation_category(value: str) -> MakeupFoundationCategory:
    if value in MAKEUP_FOUNDATION_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_FOUNDATION_CATEGORY_VALUES!r}"
    )
