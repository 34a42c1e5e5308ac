from typing import Literal

MakeupSkinSmoothCategory = Literal["skin_smooth"]

MAKEUP_SKIN_SMOOTH_CATEGORY_VALUES: set[MakeupSkinSmoothCategory] = {
    "skin_smooth",
}


def check_makeup_skin_smooth_category(value: str) -> MakeupSkinSmoothCategory:
    if value in MAKEUP_SKIN_SMOOTH_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_SKIN_SMOOTH_CATEGORY_VALUES!r}"
    )
