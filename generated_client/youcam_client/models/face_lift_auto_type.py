from typing import Literal, cast

FaceLiftAutoType = Literal["auto"]

FACE_LIFT_AUTO_TYPE_VALUES: set[FaceLiftAutoType] = {
    "auto",
}


def check_face_lift_auto_type(value: str) -> FaceLiftAutoType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceLiftAutoType, value)
