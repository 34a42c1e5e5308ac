from typing import Literal, cast

FaceEyeShapeNameType0 = Literal["Almond", "Narrow", "Round"]

FACE_EYE_SHAPE_NAME_TYPE_0_VALUES: set[FaceEyeShapeNameType0] = {
    "Almond",
    "Narrow",
    "Round",
}


def check_face_eye_shape_name_type_0(value: str) -> FaceEyeShapeNameType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyeShapeNameType0, value)
