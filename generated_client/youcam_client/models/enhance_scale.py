from typing import Literal

EnhanceScale = Literal[1, 2, 4]

ENHANCE_SCALE_VALUES: set[EnhanceScale] = {
    1,
    2,
    4,
}


def check_enhance_scale(value: int) -> EnhanceScale:
    if value in ENHANCE_SCALE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ENHANCE_SCALE_VALUES!r}"
    )
