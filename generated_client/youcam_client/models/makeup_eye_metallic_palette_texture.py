from typing import Literal

MakeupEyeMetallicPaletteTexture = Literal["metallic"]

MAKEUP_EYE_METALLIC_PALETTE_TEXTURE_VALUES: set[MakeupEyeMetallicPaletteTexture] = {
    "metallic",
}


def check_makeup_eye_metallic_palette_texture(
    value: str,
) -> MakeupEyeMetallicPaletteTexture:
    if value in MAKEUP_EYE_METALLIC_PALETTE_TEXTURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_EYE_METALLIC_PALETTE_TEXTURE_VALUES!r}"
    )
