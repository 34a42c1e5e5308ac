from typing import Literal, cast

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
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(HairFrizzinessTermType0, value)
