from typing import Literal, cast

HairTypeMappingType1 = Literal[
    "1 to 2a",
    "2a to 2b",
    "2b to 2c",
    "2c to 3a",
    "3a to 3b",
    "3b to 3c",
    "3c to 4a",
    "4a to 4b",
    "4b to 4c",
]

HAIR_TYPE_MAPPING_TYPE_1_VALUES: set[HairTypeMappingType1] = {
    "1 to 2a",
    "2a to 2b",
    "2b to 2c",
    "2c to 3a",
    "3a to 3b",
    "3b to 3c",
    "3c to 4a",
    "4a to 4b",
    "4b to 4c",
}


def check_hair_type_mapping_type_1(value: str) -> HairTypeMappingType1:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(HairTypeMappingType1, value)
