from typing import Literal, cast

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
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(ImageToVideoYoucamParamsResolution, value)
