from typing import Literal

EyeColorVtoParamsVersion = Literal["1.0"]

EYE_COLOR_VTO_PARAMS_VERSION_VALUES: set[EyeColorVtoParamsVersion] = {
    "1.0",
}


def check_eye_color_vto_params_version(value: str) -> EyeColorVtoParamsVersion:
    if value in EYE_COLOR_VTO_PARAMS_VERSION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EYE_COLOR_VTO_PARAMS_VERSION_VALUES!r}"
    )
