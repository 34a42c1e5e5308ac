from typing import Literal, cast

HairFrizzinessMappingType0 = Literal[0, 1, 2, 3]

HAIR_FRIZZINESS_MAPPING_TYPE_0_VALUES: set[HairFrizzinessMappingType0] = {
    0,
    1,
    2,
    3,
}


def check_hair_frizziness_mapping_type_0(value: int) -> HairFrizzinessMappingType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no int")
    return cast(HairFrizzinessMappingType0, value)
