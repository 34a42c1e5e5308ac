from typing import Literal, cast

NailPlainTextureTexture = Literal["cream", "jelly", "matte", "sheer"]

NAIL_PLAIN_TEXTURE_TEXTURE_VALUES: set[NailPlainTextureTexture] = {
    "cream",
    "jelly",
    "matte",
    "sheer",
}


def check_nail_plain_texture_texture(value: str) -> NailPlainTextureTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(NailPlainTextureTexture, value)
