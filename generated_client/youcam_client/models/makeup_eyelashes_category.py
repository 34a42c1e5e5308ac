from typing import Literal, cast

MakeupEyelashesCategory = Literal["eyelashes"]

MAKEUP_EYELASHES_CATEGORY_VALUES: set[MakeupEyelashesCategory] = {
    "eyelashes",
}


def check_makeup_eyelashes_category(value: str) -> MakeupEyelashesCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupEyelashesCategory, value)
