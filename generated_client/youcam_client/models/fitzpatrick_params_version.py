from typing import Literal

FitzpatrickParamsVersion = Literal["1.0"]

FITZPATRICK_PARAMS_VERSION_VALUES: set[FitzpatrickParamsVersion] = {
    "1.0",
}


def check_fitzpatrick_params_version(value: str) -> FitzpatrickParamsVersion:
    if value in FITZPATRICK_PARAMS_VERSION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FITZPATRICK_PARAMS_VERSION_VALUES!r}"
    )
