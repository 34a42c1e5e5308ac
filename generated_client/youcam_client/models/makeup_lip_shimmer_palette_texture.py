from typing import Literal, cast

MakeupLipShimmerPaletteTexture = Literal["shimmer"]

MAKEUP_LIP_SHIMMER_PALETTE_TEXTURE_VALUES: set[MakeupLipShimmerPaletteTexture] = {
    "shimmer",
}


def check_makeup_lip_shimmer_palette_texture(
    value: str,
) -> MakeupLipShimmerPaletteTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupLipShimmerPaletteTexture, value)
