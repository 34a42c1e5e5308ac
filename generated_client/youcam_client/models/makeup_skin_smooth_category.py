from typing import Literal, cast

MakeupSkinSmoothCategory = Literal["skin_smooth"]

MAKEUP_SKIN_SMOOTH_CATEGORY_VALUES: set[MakeupSkinSmoothCategory] = {
    "skin_smooth",
}


def check_makeup_skin_smooth_category(value: str) -> MakeupSkinSmoothCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupSkinSmoothCategory, value)
