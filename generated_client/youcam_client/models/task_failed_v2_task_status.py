from typing import Literal, cast

TaskFailedV2TaskStatus = Literal["error"]

TASK_FAILED_V2_TASK_STATUS_VALUES: set[TaskFailedV2TaskStatus] = {
    "error",
}


def check_task_failed_v2_task_status(value: str) -> TaskFailedV2TaskStatus:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TaskFailedV2TaskStatus, value)
