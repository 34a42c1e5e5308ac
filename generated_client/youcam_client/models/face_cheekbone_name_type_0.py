from typing import Literal

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
    if value in FACE_CHEEKBONE_NAME_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_CHEEKBONE_NAME_TYPE_0_VALUES!r}"
    )
