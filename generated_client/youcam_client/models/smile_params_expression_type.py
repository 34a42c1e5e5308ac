from typing import Literal

SmileParamsExpressionType = Literal["closed_mouth_smile", "smile_with_teeth_visible"]

SMILE_PARAMS_EXPRESSION_TYPE_VALUES: set[SmileParamsExpressionType] = {
    "closed_mouth_smile",
    "smile_with_teeth_visible",
}


def check_smile_params_expression_type(value: str) -> SmileParamsExpressionType:
    if value in SMILE_PARAMS_EXPRESSION_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SMILE_PARAMS_EXPRESSION_TYPE_VALUES!r}"
    )
