from typing import Literal, cast

NailShimmerTextureTexture = Literal["shimmer_coarse", "shimmer_fine"]

NAIL_SHIMMER_TEXTURE_TEXTURE_VALUES: set[NailShimmerTextureTexture] = {
    "shimmer_coarse",
    "shimmer_fine",
}


def check_nail_shimmer_texture_texture(value: str) -> NailShimmerTextureTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(NailShimmerTextureTexture, value)
