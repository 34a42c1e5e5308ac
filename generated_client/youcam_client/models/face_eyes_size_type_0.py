from typing import Literal

FaceEyesSizeType0 = Literal["Average", "Big", "Small"]

FACE_EYES_SIZE_TYPE_0_VALUES: set[FaceEyesSizeType0] = {
    "Average",
    "Big",
    "Small",
}


def check_face_eyes_size_type_0(value: str) -> FaceEyesSizeType0:
    if value in FACE_EYES_SIZE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_EYES_SIZE_TYPE_0_VALUES!r}"
    )
