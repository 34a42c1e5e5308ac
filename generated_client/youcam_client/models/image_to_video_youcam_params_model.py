from typing import Literal, cast

ImageToVideoYoucamParamsModel = Literal["youcam-video-v2"]

IMAGE_TO_VIDEO_YOUCAM_PARAMS_MODEL_VALUES: set[ImageToVideoYoucamParamsModel] = {
    "youcam-video-v2",
}


def check_image_to_video_youcam_params_model(
    value: str,
) -> ImageToVideoYoucamParamsModel:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(ImageToVideoYoucamParamsModel, value)
