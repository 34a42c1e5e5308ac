from typing import Literal

InvalidTaskIdErrorCodeType0 = Literal[
    "BadRequest", "InvalidParameters", "InvalidTaskId"
]

INVALID_TASK_ID_ERROR_CODE_TYPE_0_VALUES: set[InvalidTaskIdErrorCodeType0] = {
    "BadRequest",
    "InvalidParameters",
    "InvalidTaskId",
}


def check_invalid_task_id_error_code_type_0(value: str) -> InvalidTaskIdErrorCodeType0:
    if value in INVALID_TASK_ID_ERROR_CODE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {INVALID_TASK_ID_ERROR_CODE_TYPE_0_VALUES!r}"
    )
