from typing import Literal, cast

FaceNoseWidthType0 = Literal["Average", "Broad", "Narrow"]

FACE_NOSE_WIDTH_TYPE_0_VALUES: set[FaceNoseWidthType0] = {
    "Average",
    "Broad",
    "Narrow",
}


def check_face_nose_width_type_0(value: str) -> FaceNoseWidthType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceNoseWidthType0, value)
