from typing import Literal, cast

TryOnGender = Literal["female", "male"]

TRY_ON_GENDER_VALUES: set[TryOnGender] = {
    "female",
    "male",
}


def check_try_on_gender(value: str) -> TryOnGender:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TryOnGender, value)
