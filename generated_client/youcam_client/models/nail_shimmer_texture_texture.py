from typing import Literal

NailShimmerTextureTexture = Literal["shimmer_coarse", "shimmer_fine"]

NAIL_SHIMMER_TEXTURE_TEXTURE_VALUES: set[NailShimmerTextureTexture] = {
    "shimmer_coarse",
    "shimmer_fine",
}


def check_nail_shimmer_texture_texture(value: str) -> NailShimmerTextureTexture:
    if value in NAIL_SHIMMER_TEXTURE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAIL_SHIMMER_TEXTURE_TEXTURE_VALUES!r}"
    )
