from typing import Literal

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
    if value in FITZPATRICK_TYPE_FITZPATRICK_SCALE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FITZPATRICK_TYPE_FITZPATRICK_SCALE_VALUES!r}"
    )
