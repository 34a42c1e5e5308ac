from typing import Literal, cast

MakeupLipGlossPaletteTexture = Literal["gloss", "sheer"]

MAKEUP_LIP_GLOSS_PALETTE_TEXTURE_VALUES: set[MakeupLipGlossPaletteTexture] = {
    "gloss",
    "sheer",
}


def check_makeup_lip_gloss_palette_texture(value: str) -> MakeupLipGlossPaletteTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupLipGlossPaletteTexture, value)
