from typing import Literal, cast

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
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(ShoesParamsStyle, value)
