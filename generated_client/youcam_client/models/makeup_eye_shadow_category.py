from typing import Literal, cast

MakeupEyeShadowCategory = Literal["eye_shadow"]

MAKEUP_EYE_SHADOW_CATEGORY_VALUES: set[MakeupEyeShadowCategory] = {
    "eye_shadow",
}


def check_makeup_eye_shadow_category(value: str) -> MakeupEyeShadowCategory:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(MakeupEyeShadowCategory, value)
