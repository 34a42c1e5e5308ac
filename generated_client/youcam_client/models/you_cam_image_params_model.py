from typing import Literal, cast

YouCamImageParamsModel = Literal["youcam-image-v2"]

YOU_CAM_IMAGE_PARAMS_MODEL_VALUES: set[YouCamImageParamsModel] = {
    "youcam-image-v2",
}


def check_you_cam_image_params_model(value: str) -> YouCamImageParamsModel:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(YouCamImageParamsModel, value)
