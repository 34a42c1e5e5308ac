from typing import Literal

FaceLiftCustomType = Literal["custom"]

FACE_LIFT_CUSTOM_TYPE_VALUES: set[FaceLiftCustomType] = {
    "custom",
}


def check_face_lift_custom_type(value: str) -> FaceLiftCustomType:
    if value in FACE_LIFT_CUSTOM_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_LIFT_CUSTOM_TYPE_VALUES!r}"
    )
