from typing import Literal

ImageToVideoMode = Literal["pro", "std"]

IMAGE_TO_VIDEO_MODE_VALUES: set[ImageToVideoMode] = {
    "pro",
    "std",
}


def check_image_to_video_mode(value: str) -> ImageToVideoMode:
    if value in IMAGE_TO_VIDEO_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMAGE_TO_VIDEO_MODE_VALUES!r}"
    )
