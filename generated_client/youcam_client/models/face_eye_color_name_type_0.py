from typing import Literal, cast

FaceEyeColorNameType0 = Literal["Amber", "Blue", "Brown", "Gray", "Green", "Other"]

FACE_EYE_COLOR_NAME_TYPE_0_VALUES: set[FaceEyeColorNameType0] = {
    "Amber",
    "Blue",
    "Brown",
    "Gray",
    "Green",
    "Other",
}


def check_face_eye_color_name_type_0(value: str) -> FaceEyeColorNameType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyeColorNameType0, value)
