from typing import Literal, cast

TaskRunningV2TaskStatus = Literal["running"]

TASK_RUNNING_V2_TASK_STATUS_VALUES: set[TaskRunningV2TaskStatus] = {
    "running",
}


def check_task_running_v2_task_status(value: str) -> TaskRunningV2TaskStatus:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TaskRunningV2TaskStatus, value)
