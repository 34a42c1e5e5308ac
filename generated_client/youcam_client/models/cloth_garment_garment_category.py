from typing import Literal

ClothGarmentGarmentCategory = Literal[
    "auto", "full_body", "lower_body", "shoes", "upper_body"
]

CLOTH_GARMENT_GARMENT_CATEGORY_VALUES: set[ClothGarmentGarmentCategory] = {
    "auto",
    "full_body",
    "lower_body",
    "shoes",
    "upper_body",
}


def check_cloth_garment_garment_category(value: str) -> ClothGarmentGarmentCategory:
    if value in CLOTH_GARMENT_GARMENT_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CLOTH_GARMENT_GARMENT_CATEGORY_VALUES!r}"
    )
