from typing import Literal

ImageToVideoYoucamParamsResolution = Literal["1080", "480", "720"]

IMAGE_TO_VIDEO_YOUCAM_PARAMS_RESOLUTION_VALUES: set[
    ImageToVideoYoucamParamsResolution
] = {
    "1080",
    "480",
    "720",
}


def check_image_to_video_youcam_params_resolution(
    value: str,
) -> ImageToVideoYoucamParamsResolution:
    if value in IMAGE_TO_VIDEO_YOUCAM_PARAMS_RESOLUTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMAGE_TO_VIDEO_YOUCAM_PARAMS_RESOLUTION_VALUES!r}"
    )
