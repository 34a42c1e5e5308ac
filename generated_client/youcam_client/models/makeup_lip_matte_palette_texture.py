from typing import Literal, cast

MakeupLipMattePaletteTexture = Literal["matte", "satin"]

MAKEUP_LIP_MATTE_PALETTE_TEXTURE_VALUES: set[MakeupLipMattePaletteTexture] = {
    "matte",
    "satin",
}


def check_makeup_lip_matte_palette_texture(value: str) -> MakeupLipMattePaletteTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupLipMattePaletteTexture, value)
