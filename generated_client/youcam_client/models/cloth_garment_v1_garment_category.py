from typing import Literal

ClothGarmentV1GarmentCategory = Literal["full_body", "lower_body", "upper_body"]

CLOTH_GARMENT_V1_GARMENT_CATEGORY_VALUES: set[ClothGarmentV1GarmentCategory] = {
    "full_body",
    "lower_body",
    "upper_body",
}


def check_cloth_garment_v1_garment_category(
    value: str,
) -> ClothGarmentV1GarmentCategory:
    if value in CLOTH_GARMENT_V1_GARMENT_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CLOTH_GARMENT_V1_GARMENT_CATEGORY_VALUES!r}"
    )
