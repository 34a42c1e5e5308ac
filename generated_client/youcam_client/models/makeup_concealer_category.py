from typing import Literal

MakeupConcealerCategory = Literal["concealer"]

MAKEUP_CONCEALER_CATEGORY_VALUES: set[MakeupConcealerCategory] = {
    "concealer",
}


def check_makeup_concealer_category(value: str) -> MakeupConcealerCategory:
    if value in MAKEUP_CONCEALER_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_CONCEALER_CATEGORY_VALUES!r}"
    )
