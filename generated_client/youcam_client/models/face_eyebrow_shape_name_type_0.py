from typing import Literal, cast

FaceEyebrowShapeNameType0 = Literal[
    "Hard Angled", "Obscured", "Rounded", "Soft Angled", "Straight"
]

FACE_EYEBROW_SHAPE_NAME_TYPE_0_VALUES: set[FaceEyebrowShapeNameType0] = {
    "Hard Angled",
    "Obscured",
    "Rounded",
    "Soft Angled",
    "Straight",
}


def check_face_eyebrow_shape_name_type_0(value: str) -> FaceEyebrowShapeNameType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyebrowShapeNameType0, value)
