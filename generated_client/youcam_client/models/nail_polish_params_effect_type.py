from typing import Literal

NailPolishParamsEffectType = Literal["nail_polish"]

NAIL_POLISH_PARAMS_EFFECT_TYPE_VALUES: set[NailPolishParamsEffectType] = {
    "nail_polish",
}


def check_nail_polish_params_effect_type(value: str) -> NailPolishParamsEffectType:
    if value in NAIL_POLISH_PARAMS_EFFECT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAIL_POLISH_PARAMS_EFFECT_TYPE_VALUES!r}"
    )
