from typing import Literal, cast

HairTransferTemplateHairColor = Literal["ref", "src"]

HAIR_TRANSFER_TEMPLATE_HAIR_COLOR_VALUES: set[HairTransferTemplateHairColor] = {
    "ref",
    "src",
}


def check_hair_transfer_template_hair_color(
    value: str,
) -> HairTransferTemplateHairColor:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(HairTransferTemplateHairColor, value)
