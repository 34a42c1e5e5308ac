from typing import Literal, cast

NailPolishParamsEffectType = Literal["nail_polish"]

NAIL_POLISH_PARAMS_EFFECT_TYPE_VALUES: set[NailPolishParamsEffectType] = {
    "nail_polish",
}


def check_nail_polish_params_effect_type(value: str) -> NailPolishParamsEffectType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(NailPolishParamsEffectType, value)
