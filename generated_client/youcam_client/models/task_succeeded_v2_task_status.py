from typing import Literal, cast

TaskSucceededV2TaskStatus = Literal["success"]

TASK_SUCCEEDED_V2_TASK_STATUS_VALUES: set[TaskSucceededV2TaskStatus] = {
    "success",
}


def check_task_succeeded_v2_task_status(value: str) -> TaskSucceededV2TaskStatus:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TaskSucceededV2TaskStatus, value)
