from typing import Literal

MakeupLipMattePaletteTexture = Literal["matte", "satin"]

MAKEUP_LIP_MATTE_PALETTE_TEXTURE_VALUES: set[MakeupLipMattePaletteTexture] = {
    "matte",
    "satin",
}


def check_makeup_lip_matte_palette_texture(value: str) -> MakeupLipMattePaletteTexture:
    if value in MAKEUP_LIP_MATTE_PALETTE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_LIP_MATTE_PALETTE_TEXTURE_VALUES!r}"
    )
