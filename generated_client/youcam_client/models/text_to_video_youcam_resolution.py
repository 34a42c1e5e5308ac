from typing import Literal

TextToVideoYoucamResolution = Literal["1080P", "720P"]

TEXT_TO_VIDEO_YOUCAM_RESOLUTION_VALUES: set[TextToVideoYoucamResolution] = {
    "1080P",
    "720P",
}


def check_text_to_video_youcam_resolution(value: str) -> TextToVideoYoucamResolution:
    if value in TEXT_TO_VIDEO_YOUCAM_RESOLUTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TEXT_TO_VIDEO_YOUCAM_RESOLUTION_VALUES!r}"
    )
