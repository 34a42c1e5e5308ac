from typing import Literal, cast

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
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceHairColorNameType0, value)
