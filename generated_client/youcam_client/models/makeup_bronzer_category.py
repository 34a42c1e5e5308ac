from typing import Literal, cast

MakeupBronzerCategory = Literal["bronzer"]

MAKEUP_BRONZER_CATEGORY_VALUES: set[MakeupBronzerCategory] = {
    "bronzer",
}


def check_makeup_bronzer_category(value: str) -> MakeupBronzerCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupBronzerCategory, value)
