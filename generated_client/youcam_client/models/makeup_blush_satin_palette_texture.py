from typing import Literal, cast

MakeupBlushSatinPaletteTexture = Literal["satin"]

MAKEUP_BLUSH_SATIN_PALETTE_TEXTURE_VALUES: set[MakeupBlushSatinPaletteTexture] = {
    "satin",
}


def check_makeup_blush_satin_palette_texture(
    value: str,
) -> MakeupBlushSatinPaletteTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupBlushSatinPaletteTexture, value)
