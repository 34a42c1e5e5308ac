from typing import Literal

MakeupEyeShimmerPaletteTexture = Literal["shimmer"]

MAKEUP_EYE_SHIMMER_PALETTE_TEXTURE_VALUES: set[MakeupEyeShimmerPaletteTexture] = {
    "shimmer",
}


def check_makeup_eye_shimmer_palette_texture(
    value: str,
) -> MakeupEyeShimmerPaletteTexture:
    if value in MAKEUP_EYE_SHIMMER_PALETTE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_EYE_SHIMMER_PALETTE_TEXTURE_VALUES!r}"
    )
