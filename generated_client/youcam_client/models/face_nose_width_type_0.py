from typing import Literal

FaceNoseWidthType0 = Literal["Average", "Broad", "Narrow"]

FACE_NOSE_WIDTH_TYPE_0_VALUES: set[FaceNoseWidthType0] = {
    "Average",
    "Broad",
    "Narrow",
}


def check_face_nose_width_type_0(value: str) -> FaceNoseWidthType0:
    if value in FACE_NOSE_WIDTH_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_NOSE_WIDTH_TYPE_0_VALUES!r}"
    )
