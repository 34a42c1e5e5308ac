from typing import Literal, cast

FaceAgeAndGenderGenderType0 = Literal["female", "male", "unknown"]

FACE_AGE_AND_GENDER_GENDER_TYPE_0_VALUES: set[FaceAgeAndGenderGenderType0] = {
    "female",
    "male",
    "unknown",
}


def check_face_age_and_gender_gender_type_0(value: str) -> FaceAgeAndGenderGenderType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceAgeAndGenderGenderType0, value)
