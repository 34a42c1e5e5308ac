from typing import Literal, cast

SkinConcernV1 = Literal[
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
    "hd_texture",
    "hd_wrinkle",
    "moisture",
    "oiliness",
    "pore",
    "radiance",
    "redness",
    "texture",
    "wrinkle",
]

SKIN_CONCERN_V1_VALUES: set[SkinConcernV1] = {
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
    "hd_texture",
    "hd_wrinkle",
    "moisture",
    "oiliness",
    "pore",
    "radiance",
    "redness",
    "texture",
    "wrinkle",
}


def check_skin_concern_v1(value: str) -> SkinConcernV1:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(SkinConcernV1, value)
