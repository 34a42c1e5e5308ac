from typing import Literal

InvalidParametersErrorCodeType0 = Literal["BadRequest", "InvalidParameters"]

INVALID_PARAMETERS_ERROR_CODE_TYPE_0_VALUES: set[InvalidParametersErrorCodeType0] = {
    "BadRequest",
    "InvalidParameters",
}


def check_invalid_parameters_error_code_type_0(
    value: str,
) -> InvalidParametersErrorCodeType0:
    if value in INVALID_PARAMETERS_ERROR_CODE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {INVALID_PARAMETERS_ERROR_CODE_TYPE_0_VALUES!r}"
    )
