from typing import Literal, cast

ClothGarmentV1GarmentCategory = Literal["full_body", "lower_body", "upper_body"]

CLOTH_GARMENT_V1_GARMENT_CATEGORY_VALUES: set[ClothGarmentV1GarmentCategory] = {
    "full_body",
    "lower_body",
    "upper_body",
}


def check_cloth_garment_v1_garment_category(
    value: str,
) -> ClothGarmentV1GarmentCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(ClothGarmentV1GarmentCategory, value)
