from typing import Literal

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
    if value in FACE_EYE_COLOR_NAME_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_EYE_COLOR_NAME_TYPE_0_VALUES!r}"
    )
