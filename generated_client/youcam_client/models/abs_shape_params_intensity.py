from typing import Literal

AbsShapeParamsIntensity = Literal[1, 2]

ABS_SHAPE_PARAMS_INTENSITY_VALUES: set[AbsShapeParamsIntensity] = {
    1,
    2,
}


def check_abs_shape_params_intensity(value: int) -> AbsShapeParamsIntensity:
    if value in ABS_SHAPE_PARAMS_INTENSITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ABS_SHAPE_PARAMS_INTENSITY_VALUES!r}"
    )
