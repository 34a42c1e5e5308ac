from typing import Literal, cast

FaceEyeAngleNameType0 = Literal["Average", "Downturned", "Upturned"]

FACE_EYE_ANGLE_NAME_TYPE_0_VALUES: set[FaceEyeAngleNameType0] = {
    "Average",
    "Downturned",
    "Upturned",
}


def check_face_eye_angle_name_type_0(value: str) -> FaceEyeAngleNameType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyeAngleNameType0, value)
