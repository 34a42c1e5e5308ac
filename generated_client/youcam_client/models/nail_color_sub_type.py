from typing import Literal, cast

NailColorSubType = Literal["color"]

NAIL_COLOR_SUB_TYPE_VALUES: set[NailColorSubType] = {
    "color",
}


def check_nail_color_sub_type(value: str) -> NailColorSubType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(NailColorSubType, value)
