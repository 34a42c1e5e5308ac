from typing import Literal, cast

InvalidParametersErrorCodeType0 = Literal["BadRequest", "InvalidParameters"]

INVALID_PARAMETERS_ERROR_CODE_TYPE_0_VALUES: set[InvalidParametersErrorCodeType0] = {
    "BadRequest",
    "InvalidParameters",
}


def check_invalid_parameters_error_code_type_0(
    value: str,
) -> InvalidParametersErrorCodeType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(InvalidParametersErrorCodeType0, value)
