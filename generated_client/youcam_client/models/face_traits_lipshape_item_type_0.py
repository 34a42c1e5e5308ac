from typing import Literal

FaceTraitsLipshapeItemType0 = Literal[
    "Average",
    "Bow",
    "Downturned",
    "Full",
    "Heavy Lower Lip",
    "Heavy Upper Lip",
    "Narrow",
    "Round",
    "Thin",
    "Wide",
]

FACE_TRAITS_LIPSHAPE_ITEM_TYPE_0_VALUES: set[FaceTraitsLipshapeItemType0] = {
    "Average",
    "Bow",
    "Downturned",
    "Full",
    "Heavy Lower Lip",
    "Heavy Upper Lip",
    "Narrow",
    "Round",
    "Thin",
    "Wide",
}


def check_face_traits_lipshape_item_type_0(value: str) -> FaceTraitsLipshapeItemType0:
    if value in FACE_TRAITS_LIPSHAPE_ITEM_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_TRAITS_LIPSHAPE_ITEM_TYPE_0_VALUES!r}"
    )
