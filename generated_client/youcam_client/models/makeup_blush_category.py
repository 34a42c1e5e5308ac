from typing import Literal, cast

MakeupBlushCategory = Literal["blush"]

MAKEUP_BLUSH_CATEGORY_VALUES: set[MakeupBlushCategory] = {
    "blush",
}


def check_makeup_blush_category(value: str) -> MakeupBlushCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupBlushCategory, value)
