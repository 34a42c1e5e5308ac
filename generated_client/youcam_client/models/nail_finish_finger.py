from typing import Literal, cast

NailFinishFinger = Literal["index", "middle", "pinky", "ring", "thumb"]

NAIL_FINISH_FINGER_VALUES: set[NailFinishFinger] = {
    "index",
    "middle",
    "pinky",
    "ring",
    "thumb",
}


def check_nail_finish_finger(value: str) -> NailFinishFinger:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(NailFinishFinger, value)
