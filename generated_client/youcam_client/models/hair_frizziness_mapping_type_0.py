from typing import Literal

HairFrizzinessMappingType0 = Literal[0, 1, 2, 3]

HAIR_FRIZZINESS_MAPPING_TYPE_0_VALUES: set[HairFrizzinessMappingType0] = {
    0,
    1,
    2,
    3,
}


def check_hair_frizziness_mapping_type_0(value: int) -> HairFrizzinessMappingType0:
    if value in HAIR_FRIZZINESS_MAPPING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HAIR_FRIZZINESS_MAPPING_TYPE_0_VALUES!r}"
    )
