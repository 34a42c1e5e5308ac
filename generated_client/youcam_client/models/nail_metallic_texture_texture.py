from typing import Literal, cast

NailMetallicTextureTexture = Literal["metallic"]

NAIL_METALLIC_TEXTURE_TEXTURE_VALUES: set[NailMetallicTextureTexture] = {
    "metallic",
}


def check_nail_metallic_texture_texture(value: str) -> NailMetallicTextureTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(NailMetallicTextureTexture, value)
