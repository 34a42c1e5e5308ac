from typing import Literal, cast

TaskRunningV1Status = Literal["running"]

TASK_RUNNING_V1_STATUS_VALUES: set[TaskRunningV1Status] = {
    "running",
}


def check_task_running_v1_status(value: str) -> TaskRunningV1Status:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TaskRunningV1Status, value)
