from typing import Literal

NailPressOnTextureTexture = Literal["cream", "matte", "metallic"]

NAIL_PRESS_ON_TEXTURE_TEXTURE_VALUES: set[NailPressOnTextureTexture] = {
    "cream",
    "matte",
    "metallic",
}


def check_nail_press_on_texture_texture(value: str) -> NailPressOnTextureTexture:
    if value in NAIL_PRESS_ON_TEXTURE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAIL_PRESS_ON_TEXTURE_TEXTURE_VALUES!r}"
    )
