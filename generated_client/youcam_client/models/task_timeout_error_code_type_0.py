from typing import Literal

TaskTimeoutErrorCodeType0 = Literal["TaskTimeout"]

TASK_TIMEOUT_ERROR_CODE_TYPE_0_VALUES: set[TaskTimeoutErrorCodeType0] = {
    "TaskTimeout",
}


def check_task_timeout_error_code_type_0(value: str) -> TaskTimeoutErrorCodeType0:
    if value in TASK_TIMEOUT_ERROR_CODE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TASK_TIMEOUT_ERROR_CODE_TYPE_0_VALUES!r}"
    )
