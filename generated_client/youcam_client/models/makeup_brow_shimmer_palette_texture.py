from typing import Literal, cast

MakeupBrowShimmerPaletteTexture = Literal["shimmer"]

MAKEUP_BROW_SHIMMER_PALETTE_TEXTURE_VALUES: set[MakeupBrowShimmerPaletteTexture] = {
    "shimmer",
}


def check_makeup_brow_shimmer_palette_texture(
    value: str,
) -> MakeupBrowShimmerPaletteTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupBrowShimmerPaletteTexture, value)
