from typing import Literal, cast

InvalidTaskIdErrorCodeType0 = Literal[
    "BadRequest", "InvalidParameters", "InvalidTaskId"
]

INVALID_TASK_ID_ERROR_CODE_TYPE_0_VALUES: set[InvalidTaskIdErrorCodeType0] = {
    "BadRequest",
    "InvalidParameters",
    "InvalidTaskId",
}


def check_invalid_task_id_error_code_type_0(value: str) -> InvalidTaskIdErrorCodeType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(InvalidTaskIdErrorCodeType0, value)
