from typing import Literal, cast

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
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(BagParamsStyle, value)
