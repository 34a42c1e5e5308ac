from typing import Literal, cast

FaceEyebrowThicknessV1Type0 = Literal["Average", "Dense", "Sparse"]

FACE_EYEBROW_THICKNESS_V1_TYPE_0_VALUES: set[FaceEyebrowThicknessV1Type0] = {
    "Average",
    "Dense",
    "Sparse",
}


def check_face_eyebrow_thickness_v1_type_0(value: str) -> FaceEyebrowThicknessV1Type0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyebrowThicknessV1Type0, value)
