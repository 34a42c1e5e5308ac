from typing import Literal

FaceAgeAndGenderGenderType0 = Literal["female", "male", "unknown"]

FACE_AGE_AND_GENDER_GENDER_TYPE_0_VALUES: set[FaceAgeAndGenderGenderType0] = {
    "female",
    "male",
    "unknown",
}


def check_face_age_and_gender_gender_type_0(value: str) -> FaceAgeAndGenderGenderType0:
    if value in FACE_AGE_AND_GENDER_GENDER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_AGE_AND_GENDER_GENDER_TYPE_0_VALUES!r}"
    )
