from typing import Literal, cast

FitzpatrickTypeFitzpatrickScale = Literal["I", "II", "III", "IV", "V", "VI"]

FITZPATRICK_TYPE_FITZPATRICK_SCALE_VALUES: set[FitzpatrickTypeFitzpatrickScale] = {
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
}


def check_fitzpatrick_type_fitzpatrick_scale(
    value: str,
) -> FitzpatrickTypeFitzpatrickScale:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FitzpatrickTypeFitzpatrickScale, value)
