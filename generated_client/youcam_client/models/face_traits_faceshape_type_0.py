from typing import Literal, cast

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
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceTraitsFaceshapeType0, value)
