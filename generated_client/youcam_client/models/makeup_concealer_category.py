from typing import Literal, cast

MakeupConcealerCategory = Literal["concealer"]

MAKEUP_CONCEALER_CATEGORY_VALUES: set[MakeupConcealerCategory] = {
    "concealer",
}


def check_makeup_concealer_category(value: str) -> MakeupConcealerCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupConcealerCategory, value)
