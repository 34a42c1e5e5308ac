from typing import Literal, cast

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
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceTraitsLipshapeItemType0, value)
