from typing import Literal, cast

HatParamsStyle = Literal[
    "random",
    "style_bohemian",
    "style_sporty_casual",
    "style_urban_fashion",
    "style_vacation_casual",
    "style_warm_cozy",
]

HAT_PARAMS_STYLE_VALUES: set[HatParamsStyle] = {
    "random",
    "style_bohemian",
    "style_sporty_casual",
    "style_urban_fashion",
    "style_vacation_casual",
    "style_warm_cozy",
}


def check_hat_params_style(value: str) -> HatParamsStyle:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(HatParamsStyle, value)
