from typing import Literal

NailFinishFinger = Literal["index", "middle", "pinky", "ring", "thumb"]

NAIL_FINISH_FINGER_VALUES: set[NailFinishFinger] = {
    "index",
    "middle",
    "pinky",
    "ring",
    "thumb",
}


def check_nail_finish_finger(value: str) -> NailFinishFinger:
    if value in NAIL_FINISH_FINGER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAIL_FINISH_FINGER_VALUES!r}"
    )
