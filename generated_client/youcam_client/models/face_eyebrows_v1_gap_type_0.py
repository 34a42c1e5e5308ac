from typing import Literal, cast

FaceEyebrowsV1GapType0 = Literal["Average", "Close", "Far-Apart"]

FACE_EYEBROWS_V1_GAP_TYPE_0_VALUES: set[FaceEyebrowsV1GapType0] = {
    "Average",
    "Close",
    "Far-Apart",
}


def check_face_eyebrows_v1_gap_type_0(value: str) -> FaceEyebrowsV1GapType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyebrowsV1GapType0, value)
