from typing import Literal

FaceTraitsFaceshapeType0 = Literal[
    "Diamond",
    "Heart",
    "InvTriangle",
    "Oblong",
    "Oval",
    "Round",
    "Square",
    "Triangle",
    "Unknown",
]

FACE_TRAITS_FACESHAPE_TYPE_0_VALUES: set[FaceTraitsFaceshapeType0] = {
    "Diamond",
    "Heart",
    "InvTriangle",
    "Oblong",
    "Oval",
    "Round",
    "Square",
    "Triangle",
    "Unknown",
}


def check_face_traits_faceshape_type_0(value: str) -> FaceTraitsFaceshapeType0:
    if value in FACE_TRAITS_FACESHAPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_TRAITS_FACESHAPE_TYPE_0_VALUES!r}"
    )
