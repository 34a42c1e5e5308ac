from typing import Literal, cast

FaceEyesV1SizeType0 = Literal["Average", "Big", "Small"]

FACE_EYES_V1_SIZE_TYPE_0_VALUES: set[FaceEyesV1SizeType0] = {
    "Average",
    "Big",
    "Small",
}


def check_face_eyes_v1_size_type_0(value: str) -> FaceEyesV1SizeType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyesV1SizeType0, value)
