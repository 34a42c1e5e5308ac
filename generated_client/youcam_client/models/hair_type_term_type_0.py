from typing import Literal

HairTypeTermType0 = Literal[
    "Coily to Extremely Coily",
    "Kinky Soft to Coily",
    "Loose to Medium Curls",
    "Medium to Thick Wavy",
    "Medium to Tight Curls",
    "Slight to Medium Wavy",
    "Straight to Slight Wavy",
    "Thick Wavy to Loose Curls",
    "Tight Curls to Kinky Soft",
]

HAIR_TYPE_TERM_TYPE_0_VALUES: set[HairTypeTermType0] = {
    "Coily to Extremely Coily",
    "Kinky Soft to Coily",
    "Loose to Medium Curls",
    "Medium to Thick Wavy",
    "Medium to Tight Curls",
    "Slight to Medium Wavy",
    "Straight to Slight Wavy",
    "Thick Wavy to Loose Curls",
    "Tight Curls to Kinky Soft",
}


def check_hair_type_term_type_0(value: str) -> HairTypeTermType0:
    if value in HAIR_TYPE_TERM_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HAIR_TYPE_TERM_TYPE_0_VALUES!r}"
    )
