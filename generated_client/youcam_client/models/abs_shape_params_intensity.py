from typing import Literal, cast

AbsShapeParamsIntensity = Literal[1, 2]

ABS_SHAPE_PARAMS_INTENSITY_VALUES: set[AbsShapeParamsIntensity] = {
    1,
    2,
}


def check_abs_shape_params_intensity(value: int) -> AbsShapeParamsIntensity:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no int")
    return cast(AbsShapeParamsIntensity, value)
