from typing import Literal

FaceEyebrowsGapType0 = Literal["Average", "Close", "Far-Apart"]

FACE_EYEBROWS_GAP_TYPE_0_VALUES: set[FaceEyebrowsGapType0] = {
    "Average",
    "Close",
    "Far-Apart",
}


def check_face_eyebrows_gap_type_0(value: str) -> FaceEyebrowsGapType0:
    if value in FACE_EYEBROWS_GAP_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_EYEBROWS_GAP_TYPE_0_VALUES!r}"
    )
