from typing import Literal

UnauthorizedErrorCodeType0 = Literal[
    "ExpiredApiKey",
    "InactiveApiKey",
    "InvalidAccessToken",
    "InvalidApiKey",
    "InvalidIdToken",
]

UNAUTHORIZED_ERROR_CODE_TYPE_0_VALUES: set[UnauthorizedErrorCodeType0] = {
    "ExpiredApiKey",
    "InactiveApiKey",
    "InvalidAccessToken",
    "InvalidApiKey",
    "InvalidIdToken",
}


def check_unauthorized_error_code_type_0(value: str) -> UnauthorizedErrorCodeType0:
    if value in UNAUTHORIZED_ERROR_CODE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UNAUTHORIZED_ERROR_CODE_TYPE_0_VALUES!r}"
    )
