from typing import Literal

MakeupLipLinerPaletteTexture = Literal["matte", "satin"]

MAKEUP_LIP_LINER_PALETTE_TEXTURE_VALUES: set[MakeupLipLinerPaletteTexture] = {
    "matte",
    "satin",
}


def check_makeup_lip_liner_palette_texture(value: str) -> MakeupLipLinerPaletteTexture:
    if value in MAKEUP_LIP_LINER_PALETTE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_LIP_LINER_PALETTE_TEXTURE_VALUES!r}"
    )
