from typing import Literal, cast

TaskStatusName = Literal["error", "running", "success"]

TASK_STATUS_NAME_VALUES: set[TaskStatusName] = {
    "error",
    "running",
    "success",
}


def check_task_status_name(value: str) -> TaskStatusName:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TaskStatusName, value)
