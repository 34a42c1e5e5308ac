from typing import Literal, cast

TextToVideoYoucamResolution = Literal["1080P", "720P"]

TEXT_TO_VIDEO_YOUCAM_RESOLUTION_VALUES: set[TextToVideoYoucamResolution] = {
    "1080P",
    "720P",
}


def check_text_to_video_youcam_resolution(value: str) -> TextToVideoYoucamResolution:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TextToVideoYoucamResolution, value)
