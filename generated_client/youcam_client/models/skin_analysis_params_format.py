from typing import Literal

SkinAnalysisParamsFormat = Literal["json", "zip"]

SKIN_ANALYSIS_PARAMS_FORMAT_VALUES: set[SkinAnalysisParamsFormat] = {
    "json",
    "zip",
}


def check_skin_analysis_params_format(value: str) -> SkinAnalysisParamsFormat:
    if value in SKIN_ANALYSIS_PARAMS_FORMAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SKIN_ANALYSIS_PARAMS_FORMAT_VALUES!r}"
    )
