from typing import Literal

MakeupMattePaletteTexture = Literal["matte"]

MAKEUP_MATTE_PALETTE_TEXTURE_VALUES: set[MakeupMattePaletteTexture] = {
    "matte",
}


def check_makeup_matte_palette_texture(value: str) -> MakeupMattePaletteTexture:
    if value in MAKEUP_MATTE_PALETTE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_MATTE_PALETTE_TEXTURE_VALUES!r}"
    )
