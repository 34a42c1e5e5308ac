from typing import Literal, cast

FaceLiftCustomType = Literal["custom"]

FACE_LIFT_CUSTOM_TYPE_VALUES: set[FaceLiftCustomType] = {
    "custom",
}


def check_face_lift_custom_type(value: str) -> FaceLiftCustomType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceLiftCustomType, value)
