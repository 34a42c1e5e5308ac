from typing import Literal

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
    if value in RING_FIT_RING_WEARING_FINGER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RING_FIT_RING_WEARING_FINGER_TYPE_0_VALUES!r}"
    )
