from typing import Literal, cast

NailDesignSubType = Literal["design"]

NAIL_DESIGN_SUB_TYPE_VALUES: set[NailDesignSubType] = {
    "design",
}


def check_nail_design_sub_type(value: str) -> NailDesignSubType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(NailDesignSubType, value)
