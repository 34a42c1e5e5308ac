from typing import Literal, cast

MakeupEyebrowsCategory = Literal["eyebrows"]

MAKEUP_EYEBROWS_CATEGORY_VALUES: set[MakeupEyebrowsCategory] = {
    "eyebrows",
}


def check_makeup_eyebrows_category(value: str) -> MakeupEyebrowsCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupEyebrowsCategory, value)
