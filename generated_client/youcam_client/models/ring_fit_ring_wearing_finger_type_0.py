from typing import Literal, cast

RingFitRingWearingFingerType0 = Literal[0, 1, 2, 3, 4]

RING_FIT_RING_WEARING_FINGER_TYPE_0_VALUES: set[RingFitRingWearingFingerType0] = {
    0,
    1,
    2,
    3,
    4,
}


def check_ring_fit_ring_wearing_finger_type_0(
    value: int,
) -> RingFitRingWearingFingerType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no int")
    return cast(RingFitRingWearingFingerType0, value)
