from typing import Literal, cast

MakeupFoundationCategory = Literal["foundation"]

MAKEUP_FOUNDATION_CATEGORY_VALUES: set[MakeupFoundationCategory] = {
    "foundation",
}


def check_makeup_foundation_category(value: str) -> MakeupFoundationCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupFoundationCategory, value)
