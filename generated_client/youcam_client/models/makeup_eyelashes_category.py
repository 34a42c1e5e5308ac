from typing import Literal

MakeupEyelashesCategory = Literal["eyelashes"]

MAKEUP_EYELASHES_CATEGORY_VALUES: set[MakeupEyelashesCategory] = {
    "eyelashes",
}


def check_makeup_eyelashes_category(value: str) -> MakeupEyelashesCategory:
    if value in MAKEUP_EYELASHES_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_EYELASHES_CATEGORY_VALUES!r}"
    )
