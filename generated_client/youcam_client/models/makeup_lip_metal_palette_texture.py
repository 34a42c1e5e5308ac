from typing import Literal

MakeupLipMetalPaletteTexture = Literal["holographic", "metallic"]

MAKEUP_LIP_METAL_PALETTE_TEXTURE_VALUES: set[MakeupLipMetalPaletteTexture] = {
    "holographic",
    "metallic",
}


def check_makeup_lip_metal_palette_texture(value: str) -> MakeupLipMetalPaletteTexture:
    if value in MAKEUP_LIP_METAL_PALETTE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_LIP_METAL_PALETTE_TEXTURE_VALUES!r}"
    )
