from typing import Literal, cast

MakeupLipMetalPaletteTexture = Literal["holographic", "metallic"]

MAKEUP_LIP_METAL_PALETTE_TEXTURE_VALUES: set[MakeupLipMetalPaletteTexture] = {
    "holographic",
    "metallic",
}


def check_makeup_lip_metal_palette_texture(value: str) -> MakeupLipMetalPaletteTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupLipMetalPaletteTexture, value)
