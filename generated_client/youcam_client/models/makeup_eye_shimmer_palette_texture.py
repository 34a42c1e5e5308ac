from typing import Literal, cast

MakeupEyeShimmerPaletteTexture = Literal["shimmer"]

MAKEUP_EYE_SHIMMER_PALETTE_TEXTURE_VALUES: set[MakeupEyeShimmerPaletteTexture] = {
    "shimmer",
}


def check_makeup_eye_shimmer_palette_texture(
    value: str,
) -> MakeupEyeShimmerPaletteTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupEyeShimmerPaletteTexture, value)
