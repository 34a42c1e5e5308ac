from typing import Literal, cast

NailPressOnParamsEffectType = Literal["press_on_nails"]

NAIL_PRESS_ON_PARAMS_EFFECT_TYPE_VALUES: set[NailPressOnParamsEffectType] = {
    "press_on_nails",
}


def check_nail_press_on_params_effect_type(value: str) -> NailPressOnParamsEffectType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(NailPressOnParamsEffectType, value)
