from typing import Literal, cast

MakeupContourCategory = Literal["contour"]

MAKEUP_CONTOUR_CATEGORY_VALUES: set[MakeupContourCategory] = {
    "contour",
}


def check_makeup_contour_category(value: str) -> MakeupContourCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupContourCategory, value)
