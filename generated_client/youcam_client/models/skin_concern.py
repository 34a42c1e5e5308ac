from typing import Literal

SkinConcern = Literal[
    "acne",
    "age_spot",
    "dark_circle_v2",
    "droopy_lower_eyelid",
    "droopy_upper_eyelid",
    "eye_bag",
    "firmness",
    "hd_acne",
    "hd_age_spot",
    "hd_dark_circle",
    "hd_droopy_lower_eyelid",
    "hd_droopy_upper_eyelid",
    "hd_eye_bag",
    "hd_firmness",
    "hd_moisture",
    "hd_oiliness",
    "hd_pore",
    "hd_radiance",
    "hd_redness",
    "hd_skin_type",
    "hd_tear_trough",
    "hd_texture",
    "hd_wrinkle",
    "moisture",
    "oiliness",
    "pore",
    "radiance",
    "redness",
    "skin_type",
    "tear_trough",
    "texture",
    "wrinkle",
]

SKIN_CONCERN_VALUES: set[SkinConcern] = {
    "acne",
    "age_spot",
    "dark_circle_v2",
    "droopy_lower_eyelid",
    "droopy_upper_eyelid",
    "eye_bag",
    "firmness",
    "hd_acne",
    "hd_age_spot",
    "hd_dark_circle",
    "hd_droopy_lower_eyelid",
    "hd_droopy_upper_eyelid",
    "hd_eye_bag",
    "hd_firmness",
    "hd_moisture",
    "hd_oiliness",
    "hd_pore",
    "hd_radiance",
    "hd_redness",
    "hd_skin_type",
    "hd_tear_trough",
    "hd_texture",
    "hd_wrinkle",
    "moisture",
    "oiliness",
    "pore",
    "radiance",
    "redness",
    "skin_type",
    "tear_trough",
    "texture",
    "wrinkle",
}


def check_skin_concern(value: str) -> SkinConcern:
    if value in SKIN_CONCERN_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SKIN_CONCERN_VALUES!r}"
    )
