from typing import Literal, cast

HairColorPatternName = Literal["full", "ombre"]

HAIR_COLOR_PATTERN_NAME_VALUES: set[HairColorPatternName] = {
    "full",
    "ombre",
}


def check_hair_color_pattern_name(value: str) -> HairColorPatternName:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(HairColorPatternName, value)
