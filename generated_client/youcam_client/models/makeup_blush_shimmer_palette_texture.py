from typing import Literal

MakeupBlushShimmerPaletteTexture = Literal["shimmer"]

MAKEUP_BLUSH_SHIMMER_PALETTE_TEXTURE_VALUES: set[MakeupBlushShimmerPaletteTexture] = {
    "shimmer",
}


def check_makeup_blush_shimmer_palette_texture(
    value: str,
) -> MakeupBlushShimmerPaletteTexture:
    if value in MAKEUP_BLUSH_SHIMMER_PALETTE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_BLUSH_SHIMMER_PALETTE_TEXTURE_VALUES!r}"
    )
