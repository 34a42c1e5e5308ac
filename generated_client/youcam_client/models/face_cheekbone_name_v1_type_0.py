from typing import Literal, cast

FaceCheekboneNameV1Type0 = Literal["Flat Cheekbone", "High Cheekbone", "Low Cheekbone"]

FACE_CHEEKBONE_NAME_V1_TYPE_0_VALUES: set[FaceCheekboneNameV1Type0] = {
    "Flat Cheekbone",
    "High Cheekbone",
    "Low Cheekbone",
}


def check_face_cheekbone_name_v1_type_0(value: str) -> FaceCheekboneNameV1Type0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceCheekboneNameV1Type0, value)
