from typing import Literal, cast

HairColorPatternColoringSection = Literal["top"]

HAIR_COLOR_PATTERN_COLORING_SECTION_VALUES: set[HairColorPatternColoringSection] = {
    "top",
}


def check_hair_color_pattern_coloring_section(
    value: str,
) -> HairColorPatternColoringSection:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(HairColorPatternColoringSection, value)
