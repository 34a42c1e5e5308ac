from typing import Literal, cast

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
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(ClothGarmentGarmentCategory, value)
