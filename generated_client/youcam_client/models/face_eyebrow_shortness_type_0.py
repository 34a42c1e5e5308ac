from typing import Literal

FaceEyebrowShortnessType0 = Literal["Normal", "Short"]

FACE_EYEBROW_SHORTNESS_TYPE_0_VALUES: set[FaceEyebrowShortnessType0] = {
    "Normal",
    "Short",
}


def check_face_eyebrow_shortness_type_0(value: str) -> FaceEyebrowShortnessType0:
    if value in FACE_EYEBROW_SHORTNESS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_EYEBROW_SHORTNESS_TYPE_0_VALUES!r}"
    )
