from typing import Literal

TeethWhitenParamsVersion = Literal["1.0"]

TEETH_WHITEN_PARAMS_VERSION_VALUES: set[TeethWhitenParamsVersion] = {
    "1.0",
}


def check_teeth_whiten_params_version(value: str) -> TeethWhitenParamsVersion:
    if value in TEETH_WHITEN_PARAMS_VERSION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TEETH_WHITEN_PARAMS_VERSION_VALUES!r}"
    )
