from typing import Literal

NailDesignSubType = Literal["design"]

NAIL_DESIGN_SUB_TYPE_VALUES: set[NailDesignSubType] = {
    "design",
}


def check_nail_design_sub_type(value: str) -> NailDesignSubType:
    if value in NAIL_DESIGN_SUB_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAIL_DESIGN_SUB_TYPE_VALUES!r}"
    )
