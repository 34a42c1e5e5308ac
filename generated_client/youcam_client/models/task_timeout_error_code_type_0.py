from typing import Literal, cast

TaskTimeoutErrorCodeType0 = Literal["TaskTimeout"]

TASK_TIMEOUT_ERROR_CODE_TYPE_0_VALUES: set[TaskTimeoutErrorCodeType0] = {
    "TaskTimeout",
}


def check_task_timeout_error_code_type_0(value: str) -> TaskTimeoutErrorCodeType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TaskTimeoutErrorCodeType0, value)
