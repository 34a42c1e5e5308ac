from typing import Literal, cast

ImageToVideoSeconds = Literal[5, 10]

IMAGE_TO_VIDEO_SECONDS_VALUES: set[ImageToVideoSeconds] = {
    5,
    10,
}


def check_image_to_video_seconds(value: int) -> ImageToVideoSeconds:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no int")
    return cast(ImageToVideoSeconds, value)
