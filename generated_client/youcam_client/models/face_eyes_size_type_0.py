from typing import Literal, cast

FaceEyesSizeType0 = Literal["Average", "Big", "Small"]

FACE_EYES_SIZE_TYPE_0_VALUES: set[FaceEyesSizeType0] = {
    "Average",
    "Big",
    "Small",
}


def check_face_eyes_size_type_0(value: str) -> FaceEyesSizeType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyesSizeType0, value)
