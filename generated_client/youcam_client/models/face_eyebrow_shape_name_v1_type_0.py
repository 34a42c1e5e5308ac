from typing import Literal, cast

FaceEyebrowShapeNameV1Type0 = Literal[
    "Hard Angled", "Rounded", "Soft Angled", "Straight"
]

FACE_EYEBROW_SHAPE_NAME_V1_TYPE_0_VALUES: set[FaceEyebrowShapeNameV1Type0] = {
    "Hard Angled",
    "Rounded",
    "Soft Angled",
    "Straight",
}


def check_face_eyebrow_shape_name_v1_type_0(value: str) -> FaceEyebrowShapeNameV1Type0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyebrowShapeNameV1Type0, value)
