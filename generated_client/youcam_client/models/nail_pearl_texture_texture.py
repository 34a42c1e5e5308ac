from typing import Literal

NailPearlTextureTexture = Literal["pearl"]

NAIL_PEARL_TEXTURE_TEXTURE_VALUES: set[NailPearlTextureTexture] = {
    "pearl",
}


def check_nail_pearl_texture_texture(value: str) -> NailPearlTextureTexture:
    if value in NAIL_PEARL_TEXTURE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAIL_PEARL_TEXTURE_TEXTURE_VALUES!r}"
    )
