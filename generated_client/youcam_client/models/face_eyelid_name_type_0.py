from typing import Literal

FaceEyelidNameType0 = Literal["Deep-Set", "Double-lid", "Hooded-lid", "Single-lid"]

FACE_EYELID_NAME_TYPE_0_VALUES: set[FaceEyelidNameType0] = {
    "Deep-Set",
    "Double-lid",
    "Hooded-lid",
    "Single-lid",
}


def check_face_eyelid_name_type_0(value: str) -> FaceEyelidNameType0:
    if value in FACE_EYELID_NAME_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_EYELID_NAME_TYPE_0_VALUES!r}"
    )
