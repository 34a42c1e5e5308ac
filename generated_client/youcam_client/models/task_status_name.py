from typing import Literal

TaskStatusName = Literal["error", "running", "success"]

TASK_STATUS_NAME_VALUES: set[TaskStatusName] = {
    "error",
    "running",
    "success",
}


def check_task_status_name(value: str) -> TaskStatusName:
    if value in TASK_STATUS_NAME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TASK_STATUS_NAME_VALUES!r}"
    )
