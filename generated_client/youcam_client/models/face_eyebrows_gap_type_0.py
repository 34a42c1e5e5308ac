from typing import Literal, cast

FaceEyebrowsGapType0 = Literal["Average", "Close", "Far-Apart"]

FACE_EYEBROWS_GAP_TYPE_0_VALUES: set[FaceEyebrowsGapType0] = {
    "Average",
    "Close",
    "Far-Apart",
}


def check_face_eyebrows_gap_type_0(value: str) -> FaceEyebrowsGapType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyebrowsGapType0, value)
