from typing import Literal

HairColorPatternName = Literal["full", "ombre"]

HAIR_COLOR_PATTERN_NAME_VALUES: set[HairColorPatternName] = {
    "full",
    "ombre",
}


def check_hair_color_pattern_name(value: str) -> HairColorPatternName:
    if value in HAIR_COLOR_PATTERN_NAME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HAIR_COLOR_PATTERN_NAME_VALUES!r}"
    )
