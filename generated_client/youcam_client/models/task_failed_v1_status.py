from typing import Literal, cast

TaskFailedV1Status = Literal["error"]

TASK_FAILED_V1_STATUS_VALUES: set[TaskFailedV1Status] = {
    "error",
}


def check_task_failed_v1_status(value: str) -> TaskFailedV1Status:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TaskFailedV1Status, value)
