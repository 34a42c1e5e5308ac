from typing import Literal, cast

AbsShapeParamsMode = Literal["Six-pack", "Vest-line"]

ABS_SHAPE_PARAMS_MODE_VALUES: set[AbsShapeParamsMode] = {
    "Six-pack",
    "Vest-line",
}


def check_abs_shape_params_mode(value: str) -> AbsShapeParamsMode:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(AbsShapeParamsMode, value)
