from typing import Literal

FaceEyeAngleNameType0 = Literal["Average", "Downturned", "Upturned"]

FACE_EYE_ANGLE_NAME_TYPE_0_VALUES: set[FaceEyeAngleNameType0] = {
    "Average",
    "Downturned",
    "Upturned",
}


def check_face_eye_angle_name_type_0(value: str) -> FaceEyeAngleNameType0:
    if value in FACE_EYE_ANGLE_NAME_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_EYE_ANGLE_NAME_TYPE_0_VALUES!r}"
    )
