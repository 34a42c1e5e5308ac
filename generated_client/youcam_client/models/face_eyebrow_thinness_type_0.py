from typing import Literal, cast

FaceEyebrowThinnessType0 = Literal["Normal", "Thin"]

FACE_EYEBROW_THINNESS_TYPE_0_VALUES: set[FaceEyebrowThinnessType0] = {
    "Normal",
    "Thin",
}


def check_face_eyebrow_thinness_type_0(value: str) -> FaceEyebrowThinnessType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyebrowThinnessType0, value)
