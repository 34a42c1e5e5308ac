from typing import Literal

DeleteErrorErrorCodeType0 = Literal[
    "BadRequest",
    "InvalidParameters",
    "InvalidTaskId",
    "OperationInvalid",
    "OperationNotSupport",
]

DELETE_ERROR_ERROR_CODE_TYPE_0_VALUES: set[DeleteErrorErrorCodeType0] = {
    "BadRequest",
    "InvalidParameters",
    "InvalidTaskId",
    "OperationInvalid",
    "OperationNotSupport",
}


def check_delete_error_error_code_type_0(value: str) -> DeleteErrorErrorCodeType0:
    if value in DELETE_ERROR_ERROR_CODE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DELETE_ERROR_ERROR_CODE_TYPE_0_VALUES!r}"
    )
