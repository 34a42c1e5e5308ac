from typing import Literal, cast

EyeColorVtoParamsVersion = Literal["1.0"]

EYE_COLOR_VTO_PARAMS_VERSION_VALUES: set[EyeColorVtoParamsVersion] = {
    "1.0",
}


def check_eye_color_vto_params_version(value: str) -> EyeColorVtoParamsVersion:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(EyeColorVtoParamsVersion, value)
