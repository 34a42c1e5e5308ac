from typing import Literal

FaceHairColorNameType0 = Literal[
    "Auburn", "Black", "Blonde", "Brown", "Grey/White", "Red"
]

FACE_HAIR_COLOR_NAME_TYPE_0_VALUES: set[FaceHairColorNameType0] = {
    "Auburn",
    "Black",
    "Blonde",
    "Brown",
    "Grey/White",
    "Red",
}


def check_face_hair_color_name_type_0(value: str) -> FaceHairColorNameType0:
    if value in FACE_HAIR_COLOR_NAME_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_HAIR_COLOR_NAME_TYPE_0_VALUES!r}"
    )
