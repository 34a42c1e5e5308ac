from typing import Literal

FaceEyeShapeNameType0 = Literal["Almond", "Narrow", "Round"]

FACE_EYE_SHAPE_NAME_TYPE_0_VALUES: set[FaceEyeShapeNameType0] = {
    "Almond",
    "Narrow",
    "Round",
}


def check_face_eye_shape_name_type_0(value: str) -> FaceEyeShapeNameType0:
    if value in FACE_EYE_SHAPE_NAME_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_EYE_SHAPE_NAME_TYPE_0_VALUES!r}"
    )
