from typing import Literal, cast

NailPearlTextureTexture = Literal["pearl"]

NAIL_PEARL_TEXTURE_TEXTURE_VALUES: set[NailPearlTextureTexture] = {
    "pearl",
}


def check_nail_pearl_texture_texture(value: str) -> NailPearlTextureTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(NailPearlTextureTexture, value)
