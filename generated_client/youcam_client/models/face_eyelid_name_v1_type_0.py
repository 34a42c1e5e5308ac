from typing import Literal, cast

FaceEyelidNameV1Type0 = Literal[
    "Deep-set eyelid", "Double-lid", "Hooded-lid", "Single-lid"
]

FACE_EYELID_NAME_V1_TYPE_0_VALUES: set[FaceEyelidNameV1Type0] = {
    "Deep-set eyelid",
    "Double-lid",
    "Hooded-lid",
    "Single-lid",
}


def check_face_eyelid_name_v1_type_0(value: str) -> FaceEyelidNameV1Type0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyelidNameV1Type0, value)
