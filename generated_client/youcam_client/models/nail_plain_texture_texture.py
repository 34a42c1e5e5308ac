from typing import Literal

NailPlainTextureTexture = Literal["cream", "jelly", "matte", "sheer"]

NAIL_PLAIN_TEXTURE_TEXTURE_VALUES: set[NailPlainTextureTexture] = {
    "cream",
    "jelly",
    "matte",
    "sheer",
}


def check_nail_plain_texture_texture(value: str) -> NailPlainTextureTexture:
    if value in NAIL_PLAIN_TEXTURE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAIL_PLAIN_TEXTURE_TEXTURE_VALUES!r}"
    )
