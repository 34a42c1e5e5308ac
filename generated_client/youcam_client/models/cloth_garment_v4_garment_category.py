from typing import Literal, cast

ClothGarmentV4GarmentCategory = Literal[
    "auto", "full_body", "lower_body", "outer", "shoes", "upper_body"
]

CLOTH_GARMENT_V4_GARMENT_CATEGORY_VALUES: set[ClothGarmentV4GarmentCategory] = {
    "auto",
    "full_body",
    "lower_body",
    "outer",
    "shoes",
    "upper_body",
}


def check_cloth_garment_v4_garment_category(
    value: str,
) -> ClothGarmentV4GarmentCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(ClothGarmentV4GarmentCategory, value)
