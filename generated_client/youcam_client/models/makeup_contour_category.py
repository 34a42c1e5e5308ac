from typing import Literal

MakeupContourCategory = Literal["contour"]

MAKEUP_CONTOUR_CATEGORY_VALUES: set[MakeupContourCategory] = {
    "contour",
}


def check_makeup_contour_category(value: str) -> MakeupContourCategory:
    if value in MAKEUP_CONTOUR_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_CONTOUR_CATEGORY_VALUES!r}"
    )
