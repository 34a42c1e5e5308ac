from typing import Literal

FaceEyebrowThinnessType0 = Literal["Normal", "Thin"]

FACE_EYEBROW_THINNESS_TYPE_0_VALUES: set[FaceEyebrowThinnessType0] = {
    "Normal",
    "Thin",
}


def check_face_eyebrow_thinness_type_0(value: str) -> FaceEyebrowThinnessType0:
    if value in FACE_EYEBROW_THINNESS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_EYEBROW_THINNESS_TYPE_0_VALUES!r}"
    )
