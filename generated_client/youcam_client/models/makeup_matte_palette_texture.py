from typing import Literal, cast

MakeupMattePaletteTexture = Literal["matte"]

MAKEUP_MATTE_PALETTE_TEXTURE_VALUES: set[MakeupMattePaletteTexture] = {
    "matte",
}


def check_makeup_matte_palette_texture(value: str) -> MakeupMattePaletteTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupMattePaletteTexture, value)
