from typing import Literal

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
    if value in HAT_PARAMS_STYLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HAT_PARAMS_STYLE_VALUES!r}"
    )
