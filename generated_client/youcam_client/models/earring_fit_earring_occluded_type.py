from typing import Literal, cast

EarringFitEarringOccludedType = Literal[0, 1, 2]

EARRING_FIT_EARRING_OCCLUDED_TYPE_VALUES: set[EarringFitEarringOccludedType] = {
    0,
    1,
    2,
}


def check_earring_fit_earring_occluded_type(
    value: int,
) -> EarringFitEarringOccludedType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no int")
    return cast(EarringFitEarringOccludedType, value)
