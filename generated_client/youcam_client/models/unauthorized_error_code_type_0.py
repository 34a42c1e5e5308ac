from typing import Literal, cast

UnauthorizedErrorCodeType0 = Literal[
    "ExpiredApiKey",
    "InactiveApiKey",
    "InvalidAccessToken",
    "InvalidApiKey",
    "InvalidAuthentication",
]

UNAUTHORIZED_ERROR_CODE_TYPE_0_VALUES: set[UnauthorizedErrorCodeType0] = {
    "ExpiredApiKey",
    "InactiveApiKey",
    "InvalidAccessToken",
    "InvalidApiKey",
    "InvalidAuthentication",
}


def check_unauthorized_error_code_type_0(value: str) -> UnauthorizedErrorCodeType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(UnauthorizedErrorCodeType0, value)
