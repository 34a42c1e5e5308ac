from typing import Literal, cast

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
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(DeleteErrorErrorCodeType0, value)
