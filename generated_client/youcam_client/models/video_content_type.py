from typing import Literal

VideoContentType = Literal["video/mp4"]

VIDEO_CONTENT_TYPE_VALUES: set[VideoContentType] = {
    "video/mp4",
}


def check_video_content_type(value: str) -> VideoContentType:
    if value in VIDEO_CONTENT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {VIDEO_CONTENT_TYPE_VALUES!r}"
    )
