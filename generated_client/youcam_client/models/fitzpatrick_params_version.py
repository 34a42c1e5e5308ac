from typing import Literal, cast

FitzpatrickParamsVersion = Literal["1.0"]

FITZPATRICK_PARAMS_VERSION_VALUES: set[FitzpatrickParamsVersion] = {
    "1.0",
}


def check_fitzpatrick_params_version(value: str) -> FitzpatrickParamsVersion:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FitzpatrickParamsVersion, value)
