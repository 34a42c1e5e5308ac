from typing import Literal

NailMetallicTextureTexture = Literal["metallic"]

NAIL_METALLIC_TEXTURE_TEXTURE_VALUES: set[NailMetallicTextureTexture] = {
    "metallic",
}


def check_nail_metallic_texture_texture(value: str) -> NailMetallicTextureTexture:
    if value in NAIL_METALLIC_TEXTURE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAIL_METALLIC_TEXTURE_TEXTURE_VALUES!r}"
    )
