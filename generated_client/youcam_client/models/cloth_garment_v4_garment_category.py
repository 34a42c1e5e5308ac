from typing import Literal

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
    if value in CLOTH_GARMENT_V4_GARMENT_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CLOTH_GARMENT_V4_GARMENT_CATEGORY_VALUES!r}"
    )
