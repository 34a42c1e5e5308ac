from typing import Literal, cast

MakeupBlushShimmerPaletteTexture = Literal["shimmer"]

MAKEUP_BLUSH_SHIMMER_PALETTE_TEXTURE_VALUES: set[MakeupBlushShimmerPaletteTexture] = {
    "shimmer",
}


def check_makeup_blush_shimmer_palette_texture(
    value: str,
) -> MakeupBlushShimmerPaletteTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupBlushShimmerPaletteTexture, value)
