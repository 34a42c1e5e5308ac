from typing import Literal, cast

VideoContentType = Literal["video/mp4"]

VIDEO_CONTENT_TYPE_VALUES: set[VideoContentType] = {
    "video/mp4",
}


def check_video_content_type(value: str) -> VideoContentType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(VideoContentType, value)
