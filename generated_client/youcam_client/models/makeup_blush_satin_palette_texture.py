from typing import Literal

MakeupBlushSatinPaletteTexture = Literal["satin"]

MAKEUP_BLUSH_SATIN_PALETTE_TEXTURE_VALUES: set[MakeupBlushSatinPaletteTexture] = {
    "satin",
}


def check_makeup_blush_satin_palette_texture(
    value: str,
) -> MakeupBlushSatinPaletteTexture:
    if value in MAKEUP_BLUSH_SATIN_PALETTE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_BLUSH_SATIN_PALETTE_TEXTURE_VALUES!r}"
    )
