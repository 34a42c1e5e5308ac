from typing import Literal

ImageToVideoYoucamParamsModel = Literal["youcam-video-v2"]

IMAGE_TO_VIDEO_YOUCAM_PARAMS_MODEL_VALUES: set[ImageToVideoYoucamParamsModel] = {
    "youcam-video-v2",
}


def check_image_to_video_youcam_params_model(
    value: str,
) -> ImageToVideoYoucamParamsModel:
    if value in IMAGE_TO_VIDEO_YOUCAM_PARAMS_MODEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {IMAGE_TO_VIDEO_YOUCAM_PARAMS_MODEL_VALUES!r}"
    )
