from typing import Literal

EarringFitEarringOccludedType = Literal[0, 1, 2]

EARRING_FIT_EARRING_OCCLUDED_TYPE_VALUES: set[EarringFitEarringOccludedType] = {
    0,
    1,
    2,
}


def check_earring_fit_earring_occluded_type(
    value: int,
) -> EarringFitEarringOccludedType:
    if value in EARRING_FIT_EARRING_OCCLUDED_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EARRING_FIT_EARRING_OCCLUDED_TYPE_VALUES!r}"
    )
