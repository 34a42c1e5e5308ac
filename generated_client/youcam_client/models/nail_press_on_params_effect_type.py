from typing import Literal

NailPressOnParamsEffectType = Literal["press_on_nails"]

NAIL_PRESS_ON_PARAMS_EFFECT_TYPE_VALUES: set[NailPressOnParamsEffectType] = {
    "press_on_nails",
}


def check_nail_press_on_params_effect_type(value: str) -> NailPressOnParamsEffectType:
    if value in NAIL_PRESS_ON_PARAMS_EFFECT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAIL_PRESS_ON_PARAMS_EFFECT_TYPE_VALUES!r}"
    )
