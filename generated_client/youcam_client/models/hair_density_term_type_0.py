from typing import Literal, cast

HairDensityTermType0 = Literal[
    "Extremely Low Density", "High Density", "Low Density", "Medium Density"
]

HAIR_DENSITY_TERM_TYPE_0_VALUES: set[HairDensityTermType0] = {
    "Extremely Low Density",
    "High Density",
    "Low Density",
    "Medium Density",
}


def check_hair_density_term_type_0(value: str) -> HairDensityTermType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(HairDensityTermType0, value)
