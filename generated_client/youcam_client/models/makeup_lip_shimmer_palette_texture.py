from typing import Literal

MakeupLipShimmerPaletteTexture = Literal["shimmer"]

MAKEUP_LIP_SHIMMER_PALETTE_TEXTURE_VALUES: set[MakeupLipShimmerPaletteTexture] = {
    "shimmer",
}


def check_makeup_lip_shimmer_palette_texture(
    value: str,
) -> MakeupLipShimmerPaletteTexture:
    if value in MAKEUP_LIP_SHIMMER_PALETTE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_LIP_SHIMMER_PALETTE_TEXTURE_VALUES!r}"
    )
