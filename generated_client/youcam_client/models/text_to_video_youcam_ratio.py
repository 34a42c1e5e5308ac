from typing import Literal, cast

TextToVideoYoucamRatio = Literal["16:9", "1:1", "3:4", "4:3", "9:16"]

TEXT_TO_VIDEO_YOUCAM_RATIO_VALUES: set[TextToVideoYoucamRatio] = {
    "16:9",
    "1:1",
    "3:4",
    "4:3",
    "9:16",
}


def check_text_to_video_youcam_ratio(value: str) -> TextToVideoYoucamRatio:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TextToVideoYoucamRatio, value)
