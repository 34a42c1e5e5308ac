from typing import Literal, cast

FaceEyelidNameType0 = Literal["Deep-Set", "Double-lid", "Hooded-lid", "Single-lid"]

FACE_EYELID_NAME_TYPE_0_VALUES: set[FaceEyelidNameType0] = {
    "Deep-Set",
    "Double-lid",
    "Hooded-lid",
    "Single-lid",
}


def check_face_eyelid_name_type_0(value: str) -> FaceEyelidNameType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyelidNameType0, value)
