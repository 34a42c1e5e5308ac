from typing import Literal

YouCamImageParamsModel = Literal["youcam-image-v2"]

YOU_CAM_IMAGE_PARAMS_MODEL_VALUES: set[YouCamImageParamsModel] = {
    "youcam-image-v2",
}


def check_you_cam_image_params_model(value: str) -> YouCamImageParamsModel:
    if value in YOU_CAM_IMAGE_PARAMS_MODEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {YOU_CAM_IMAGE_PARAMS_MODEL_VALUES!r}"
    )
