from typing import Literal

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
    if value in SCARF_PARAMS_STYLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SCARF_PARAMS_STYLE_VALUES!r}"
    )
