from typing import Literal, cast

TeethWhitenParamsVersion = Literal["1.0"]

TEETH_WHITEN_PARAMS_VERSION_VALUES: set[TeethWhitenParamsVersion] = {
    "1.0",
}


def check_teeth_whiten_params_version(value: str) -> TeethWhitenParamsVersion:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TeethWhitenParamsVersion, value)
