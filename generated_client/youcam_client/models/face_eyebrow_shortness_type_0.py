from typing import Literal, cast

FaceEyebrowShortnessType0 = Literal["Normal", "Short"]

FACE_EYEBROW_SHORTNESS_TYPE_0_VALUES: set[FaceEyebrowShortnessType0] = {
    "Normal",
    "Short",
}


def check_face_eyebrow_shortness_type_0(value: str) -> FaceEyebrowShortnessType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyebrowShortnessType0, value)
