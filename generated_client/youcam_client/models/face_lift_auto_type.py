from typing import Literal

FaceLiftAutoType = Literal["auto"]

FACE_LIFT_AUTO_TYPE_VALUES: set[FaceLiftAutoType] = {
    "auto",
}


def check_face_lift_auto_type(value: str) -> FaceLiftAutoType:
    if value in FACE_LIFT_AUTO_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_LIFT_AUTO_TYPE_VALUES!r}"
    )
