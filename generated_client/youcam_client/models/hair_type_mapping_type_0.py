from typing import Literal, cast

HairTypeMappingType0 = Literal[
    "1 to 2A",
    "2A to 2B",
    "2B to 2C",
    "2C to 3A",
    "3A to 3B",
    "3B to 3C",
    "3C to 4A",
    "4A to 4B",
    "4B to 4C",
]

HAIR_TYPE_MAPPING_TYPE_0_VALUES: set[HairTypeMappingType0] = {
    "1 to 2A",
    "2A to 2B",
    "2B to 2C",
    "2C to 3A",
    "3A to 3B",
    "3B to 3C",
    "3C to 4A",
    "4A to 4B",
    "4B to 4C",
}


def check_hair_type_mapping_type_0(value: str) -> HairTypeMappingType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(HairTypeMappingType0, value)
