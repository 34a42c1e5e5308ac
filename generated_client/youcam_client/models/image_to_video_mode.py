from typing import Literal, cast

ImageToVideoMode = Literal["pro", "std"]

IMAGE_TO_VIDEO_MODE_VALUES: set[ImageToVideoMode] = {
    "pro",
    "std",
}


def check_image_to_video_mode(value: str) -> ImageToVideoMode:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(ImageToVideoMode, value)
