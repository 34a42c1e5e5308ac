from typing import Literal, cast

SkinAnalysisParamsFormat = Literal["json", "zip"]

SKIN_ANALYSIS_PARAMS_FORMAT_VALUES: set[SkinAnalysisParamsFormat] = {
    "json",
    "zip",
}


def check_skin_analysis_params_format(value: str) -> SkinAnalysisParamsFormat:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(SkinAnalysisParamsFormat, value)
