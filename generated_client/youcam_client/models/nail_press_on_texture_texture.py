from typing import Literal, cast

NailPressOnTextureTexture = Literal["cream", "matte", "metallic"]

NAIL_PRESS_ON_TEXTURE_TEXTURE_VALUES: set[NailPressOnTextureTexture] = {
    "cream",
    "matte",
    "metallic",
}


def check_nail_press_on_texture_texture(value: str) -> NailPressOnTextureTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(NailPressOnTextureTexture, value)
