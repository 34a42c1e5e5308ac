from typing import Literal, cast

FaceNoseLengthType0 = Literal["Average", "Long", "Short"]

FACE_NOSE_LENGTH_TYPE_0_VALUES: set[FaceNoseLengthType0] = {
    "Average",
    "Long",
    "Short",
}


def check_face_nose_length_type_0(value: str) -> FaceNoseLengthType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceNoseLengthType0, value)
