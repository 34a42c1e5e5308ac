from typing import Literal

HairColorPatternColoringSection = Literal["top"]

HAIR_COLOR_PATTERN_COLORING_SECTION_VALUES: set[HairColorPatternColoringSection] = {
    "top",
}


def check_hair_color_pattern_coloring_section(
    value: str,
) -> HairColorPatternColoringSection:
    if value in HAIR_COLOR_PATTERN_COLORING_SECTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HAIR_COLOR_PATTERN_COLORING_SECTION_VALUES!r}"
    )
