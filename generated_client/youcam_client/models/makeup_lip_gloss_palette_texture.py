from typing import Literal

MakeupLipGlossPaletteTexture = Literal["gloss", "sheer"]

MAKEUP_LIP_GLOSS_PALETTE_TEXTURE_VALUES: set[MakeupLipGlossPaletteTexture] = {
    "gloss",
    "sheer",
}


def check_makeup_lip_gloss_palette_texture(value: str) -> MakeupLipGlossPaletteTexture:
    if value in MAKEUP_LIP_GLOSS_PALETTE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_LIP_GLOSS_PALETTE_TEXTURE_VALUES!r}"
    )
