from typing import Literal, cast

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
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(HairTypeTermType0, value)
