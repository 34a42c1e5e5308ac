from typing import Literal

FaceNoseLengthType0 = Literal["Average", "Long", "Short"]

FACE_NOSE_LENGTH_TYPE_0_VALUES: set[FaceNoseLengthType0] = {
    "Average",
    "Long",
    "Short",
}


def check_face_nose_length_type_0(value: str) -> FaceNoseLengthType0:
    if value in FACE_NOSE_LENGTH_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_NOSE_LENGTH_TYPE_0_VALUES!r}"
    )
