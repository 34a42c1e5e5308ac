from typing import Literal

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
    if value in FACE_EYEBROW_SHAPE_NAME_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_EYEBROW_SHAPE_NAME_TYPE_0_VALUES!r}"
    )
