from typing import Literal, cast

ClothGarmentV4FilterMultiPerson = Literal["normal", "off", "strict"]

CLOTH_GARMENT_V4_FILTER_MULTI_PERSON_VALUES: set[ClothGarmentV4FilterMultiPerson] = {
    "normal",
    "off",
    "strict",
}


def check_cloth_garment_v4_filter_multi_person(
    value: str,
) -> ClothGarmentV4FilterMultiPerson:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(ClothGarmentV4FilterMultiPerson, value)
