from typing import Literal

BgReplaceParamsType = Literal["prompt", "template"]

BG_REPLACE_PARAMS_TYPE_VALUES: set[BgReplaceParamsType] = {
    "prompt",
    "template",
}


def check_bg_replace_params_type(value: str) -> BgReplaceParamsType:
    if value in BG_REPLACE_PARAMS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BG_REPLACE_PARAMS_TYPE_VALUES!r}"
    )
