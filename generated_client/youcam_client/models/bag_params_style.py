from typing import Literal

BagParamsStyle = Literal[
    "random",
    "style_art_deco_style",
    "style_mediterranean_chic",
    "style_parisian_chic",
    "style_urban_chic",
]

BAG_PARAMS_STYLE_VALUES: set[BagParamsStyle] = {
    "random",
    "style_art_deco_style",
    "style_mediterranean_chic",
    "style_parisian_chic",
    "style_urban_chic",
}


def check_bag_params_style(value: str) -> BagParamsStyle:
    if value in BAG_PARAMS_STYLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BAG_PARAMS_STYLE_VALUES!r}"
    )
