from typing import Literal, cast

ScarfParamsStyle = Literal[
    "random",
    "style_bohemian",
    "style_cottagecore",
    "style_french_elegance",
    "style_light_luxury",
    "style_modern_chic",
]

SCARF_PARAMS_STYLE_VALUES: set[ScarfParamsStyle] = {
    "random",
    "style_bohemian",
    "style_cottagecore",
    "style_french_elegance",
    "style_light_luxury",
    "style_modern_chic",
}


def check_scarf_params_style(value: str) -> ScarfParamsStyle:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(ScarfParamsStyle, value)
