from typing import Literal, cast

FaceCheekboneNameType0 = Literal[
    "Flat Cheekbone", "High Cheekbone", "Low Cheekbone", "Round Cheeks"
]

FACE_CHEEKBONE_NAME_TYPE_0_VALUES: set[FaceCheekboneNameType0] = {
    "Flat Cheekbone",
    "High Cheekbone",
    "Low Cheekbone",
    "Round Cheeks",
}


def check_face_cheekbone_name_type_0(value: str) -> FaceCheekboneNameType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceCheekboneNameType0, value)
