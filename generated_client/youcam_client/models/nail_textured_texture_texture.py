from typing import Literal, cast

NailTexturedTextureTexture = Literal["textured"]

NAIL_TEXTURED_TEXTURE_TEXTURE_VALUES: set[NailTexturedTextureTexture] = {
    "textured",
}


def check_nail_textured_texture_texture(value: str) -> NailTexturedTextureTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(NailTexturedTextureTexture, value)
