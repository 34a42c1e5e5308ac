from typing import Literal

HairTypeMappingType0 = Literal[
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

HAIR_TYPE_MAPPING_TYPE_0_VALUES: set[HairTypeMappingType0] = {
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


def check_hair_type_mapping_type_0(value: str) -> HairTypeMappingType0:
    if value in HAIR_TYPE_MAPPING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HAIR_TYPE_MAPPING_TYPE_0_VALUES!r}"
    )
