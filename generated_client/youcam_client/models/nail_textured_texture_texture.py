from typing import Literal

NailTexturedTextureTexture = Literal["textured"]

NAIL_TEXTURED_TEXTURE_TEXTURE_VALUES: set[NailTexturedTextureTexture] = {
    "textured",
}


def check_nail_textured_texture_texture(value: str) -> NailTexturedTextureTexture:
    if value in NAIL_TEXTURED_TEXTURE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAIL_TEXTURED_TEXTURE_TEXTURE_VALUES!r}"
    )
