from typing import Literal

TryOnGender = Literal["female", "male"]

TRY_ON_GENDER_VALUES: set[TryOnGender] = {
    "female",
    "male",
}


def check_try_on_gender(value: str) -> TryOnGender:
    if value in TRY_ON_GENDER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TRY_ON_GENDER_VALUES!r}"
    )
