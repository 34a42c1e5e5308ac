from typing import Literal, cast

FaceEyebrowShortnessV1Type0 = Literal["Average", "Short"]

FACE_EYEBROW_SHORTNESS_V1_TYPE_0_VALUES: set[FaceEyebrowShortnessV1Type0] = {
    "Average",
    "Short",
}


def check_face_eyebrow_shortness_v1_type_0(value: str) -> FaceEyebrowShortnessV1Type0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyebrowShortnessV1Type0, value)
