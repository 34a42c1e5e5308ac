from typing import Literal, cast

MakeupEyeMetallicPaletteTexture = Literal["metallic"]

MAKEUP_EYE_METALLIC_PALETTE_TEXTURE_VALUES: set[MakeupEyeMetallicPaletteTexture] = {
    "metallic",
}


def check_makeup_eye_metallic_palette_texture(
    value: str,
) -> MakeupEyeMetallicPaletteTexture:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupEyeMetallicPaletteTexture, value)
