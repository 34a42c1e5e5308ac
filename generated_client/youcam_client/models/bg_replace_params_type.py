from typing import Literal, cast

BgReplaceParamsType = Literal["prompt", "template"]

BG_REPLACE_PARAMS_TYPE_VALUES: set[BgReplaceParamsType] = {
    "prompt",
    "template",
}


def check_bg_replace_params_type(value: str) -> BgReplaceParamsType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(BgReplaceParamsType, value)
