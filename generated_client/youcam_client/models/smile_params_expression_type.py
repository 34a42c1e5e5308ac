from typing import Literal, cast

SmileParamsExpressionType = Literal["closed_mouth_smile", "smile_with_teeth_visible"]

SMILE_PARAMS_EXPRESSION_TYPE_VALUES: set[SmileParamsExpressionType] = {
    "closed_mouth_smile",
    "smile_with_teeth_visible",
}


def check_smile_params_expression_type(value: str) -> SmileParamsExpressionType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(SmileParamsExpressionType, value)
