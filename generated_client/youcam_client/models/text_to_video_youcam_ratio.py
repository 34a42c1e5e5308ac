from typing import Literal

TextToVideoYoucamRatio = Literal["16:9", "1:1", "3:4", "4:3", "9:16"]

TEXT_TO_VIDEO_YOUCAM_RATIO_VALUES: set[TextToVideoYoucamRatio] = {
    "16:9",
    "1:1",
    "3:4",
    "4:3",
    "9:16",
}


def check_text_to_video_youcam_ratio(value: str) -> TextToVideoYoucamRatio:
    if value in TEXT_TO_VIDEO_YOUCAM_RATIO_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TEXT_TO_VIDEO_YOUCAM_RATIO_VALUES!r}"
    )
