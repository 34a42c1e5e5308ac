from typing import Literal

MakeupEyeShadowCategory = Literal["eye_shadow"]

MAKEUP_EYE_SHADOW_CATEGORY_VALUES: set[MakeupEyeShadowCategory] = {
    "eye_shadow",
}


def check_makeup_eye_shadow_category(value: str) -> MakeupEyeShadowCategory:
    if value in MAKEUP_EYE_SHADOW_CATEGORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MAKEUP_EYE_SHADOW_CATEGORY_VALUES!r}"
    )
