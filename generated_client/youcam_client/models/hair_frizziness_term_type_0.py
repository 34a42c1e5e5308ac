from typing import Literal

HairFrizzinessTermType0 = Literal[
    "Extreme Frizzy", "Frizzy", "Not Frizzy", "Slightly Frizzy"
]

HAIR_FRIZZINESS_TERM_TYPE_0_VALUES: set[HairFrizzinessTermType0] = {
    "Extreme Frizzy",
    "Frizzy",
    "Not Frizzy",
    "Slightly Frizzy",
}


def check_hair_frizziness_term_type_0(value: str) -> HairFrizzinessTermType0:
    if value in HAIR_FRIZZINESS_TERM_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HAIR_FRIZZINESS_TERM_TYPE_0_VALUES!r}"
    )
