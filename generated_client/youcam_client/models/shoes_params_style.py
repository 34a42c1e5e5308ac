from typing import Literal

ShoesParamsStyle = Literal[
    "random",
    "style_bohemian",
    "style_cottagecore",
    "style_french_elegance",
    "style_minimalist",
    "style_retro_fashion",
]

SHOES_PARAMS_STYLE_VALUES: set[ShoesParamsStyle] = {
    "random",
    "style_bohemian",
    "style_cottagecore",
    "style_french_elegance",
    "style_minimalist",
    "style_retro_fashion",
}


def check_shoes_params_style(value: str) -> ShoesParamsStyle:
    if value in SHOES_PARAMS_STYLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SHOES_PARAMS_STYLE_VALUES!r}"
    )
