from typing import Literal

BgReplaceVidParamsBackgroundMode = Literal["crop", "stretch"]

BG_REPLACE_VID_PARAMS_BACKGROUND_MODE_VALUES: set[BgReplaceVidParamsBackgroundMode] = {
    "crop",
    "stretch",
}


def check_bg_replace_vid_params_background_mode(
    value: str,
) -> BgReplaceVidParamsBackgroundMode:
    if value in BG_REPLACE_VID_PARAMS_BACKGROUND_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BG_REPLACE_VID_PARAMS_BACKGROUND_MODE_VALUES!r}"
    )
