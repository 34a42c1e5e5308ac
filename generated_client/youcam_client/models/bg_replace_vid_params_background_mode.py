from typing import Literal, cast

BgReplaceVidParamsBackgroundMode = Literal["crop", "stretch"]

BG_REPLACE_VID_PARAMS_BACKGROUND_MODE_VALUES: set[BgReplaceVidParamsBackgroundMode] = {
    "crop",
    "stretch",
}


def check_bg_replace_vid_params_background_mode(
    value: str,
) -> BgReplaceVidParamsBackgroundMode:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(BgReplaceVidParamsBackgroundMode, value)
