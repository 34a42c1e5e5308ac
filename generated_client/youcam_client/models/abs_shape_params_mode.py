from typing import Literal

AbsShapeParamsMode = Literal["Six-pack", "Vest-line"]

ABS_SHAPE_PARAMS_MODE_VALUES: set[AbsShapeParamsMode] = {
    "Six-pack",
    "Vest-line",
}


def check_abs_shape_params_mode(value: str) -> AbsShapeParamsMode:
    if value in ABS_SHAPE_PARAMS_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ABS_SHAPE_PARAMS_MODE_VALUES!r}"
    )
