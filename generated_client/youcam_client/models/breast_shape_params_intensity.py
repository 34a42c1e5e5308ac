from typing import Literal, cast

BreastShapeParamsIntensity = Literal[1, 2, 3]

BREAST_SHAPE_PARAMS_INTENSITY_VALUES: set[BreastShapeParamsIntensity] = {
    1,
    2,
    3,
}


def check_breast_shape_params_intensity(value: int) -> BreastShapeParamsIntensity:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no int")
    return cast(BreastShapeParamsIntensity, value)
