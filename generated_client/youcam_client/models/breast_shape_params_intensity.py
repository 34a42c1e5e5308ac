from typing import Literal

BreastShapeParamsIntensity = Literal[1, 2, 3]

BREAST_SHAPE_PARAMS_INTENSITY_VALUES: set[BreastShapeParamsIntensity] = {
    1,
    2,
    3,
}


def check_breast_shape_params_intensity(value: int) -> BreastShapeParamsIntensity:
    if value in BREAST_SHAPE_PARAMS_INTENSITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BREAST_SHAPE_PARAMS_INTENSITY_VALUES!r}"
    )
