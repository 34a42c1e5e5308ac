from typing import Literal

MakeupBronzerCategory = Literal["bronzer"]

MAKEUP_BRONZER_CATEGORY_VALUES: set[MakeupBronzerCategory] = {
    "bronzer",
}


def check_makeup_bronzer_category(value: str) -> MakeupBronzerCategory:
    if value in MAKEUP_BRONZER_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_BRONZER_CATEGORY_VALUES!r}"
    )
