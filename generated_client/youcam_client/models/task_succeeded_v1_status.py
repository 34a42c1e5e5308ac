from typing import Literal, cast

TaskSucceededV1Status = Literal["success"]

TASK_SUCCEEDED_V1_STATUS_VALUES: set[TaskSucceededV1Status] = {
    "success",
}


def check_task_succeeded_v1_status(value: str) -> TaskSucceededV1Status:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TaskSucceededV1Status, value)
