from typing import Literal

MakeupBrowShimmerPaletteTexture = Literal["shimmer"]

MAKEUP_BROW_SHIMMER_PALETTE_TEXTURE_VALUES: set[MakeupBrowShimmerPaletteTexture] = {
    "shimmer",
}


def check_makeup_brow_shimmer_palette_texture(
    value: str,
) -> MakeupBrowShimmerPaletteTexture:
    if value in MAKEUP_BROW_SHIMMER_PALETTE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_BROW_SHIMMER_PALETTE_TEXTURE_VALUES!r}"
    )
