from typing import Literal

HairTransferTemplateHairColor = Literal["ref", "src"]

HAIR_TRANSFER_TEMPLATE_HAIR_COLOR_VALUES: set[HairTransferTemplateHairColor] = {
    "ref",
    "src",
}


def check_hair_transfer_template_hair_color(
    value: str,
) -> HairTransferTemplateHairColor:
    if value in HAIR_TRANSFER_TEMPLATE_HAIR_COLOR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {HAIR_TRANSFER_TEMPLATE_HAIR_COLOR_VALUES!r}"
    )
