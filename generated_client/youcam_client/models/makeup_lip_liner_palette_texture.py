from typing import Literal, cast

MakeupLipLinerPaletteTexture = Literal["matte", "satin"]

MAKEUP_LIP_LINER_PALETTE_TEXTURE_VALUES: set[MakeupLipLinerPaletteTexture] = {
    "matte",
    "satin",
}


def check_makeup_lip_liner_palette_texture(value: str) -> MakeupLipLinerPaletteTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupLipLinerPaletteTexture, value)
