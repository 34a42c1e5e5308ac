from typing import Literal, cast

EnhanceScale = Literal[1, 2, 4]

ENHANCE_SCALE_VALUES: set[EnhanceScale] = {
    1,
    2,
    4,
}


def check_enhance_scale(value: int) -> EnhanceScale:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no int")
    return cast(EnhanceScale, value)
