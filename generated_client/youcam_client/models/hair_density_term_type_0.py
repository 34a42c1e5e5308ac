from typing import Literal

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
    if value in HAIR_DENSITY_TERM_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HAIR_DENSITY_TERM_TYPE_0_VALUES!r}"
    )
