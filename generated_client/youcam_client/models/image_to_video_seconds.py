from typing import Literal

ImageToVideoSeconds = Literal[5, 10]

IMAGE_TO_VIDEO_SECONDS_VALUES: set[ImageToVideoSeconds] = {
    5,
    10,
}


def check_image_to_video_seconds(value: int) -> ImageToVideoSeconds:
    if value in IMAGE_TO_VIDEO_SECONDS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMAGE_TO_VIDEO_SECONDS_VALUES!r}"
    )
