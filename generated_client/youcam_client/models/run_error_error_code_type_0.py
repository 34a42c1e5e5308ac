from typing import Literal, cast

RunErrorErrorCodeType0 = Literal[
    "BadRequest",
    "CreditInsufficiency",
    "InvalidParameters",
    "InvalidStyle",
    "InvalidStyleGroup",
    "InvalidTemplate",
]

RUN_ERROR_ERROR_CODE_TYPE_0_VALUES: set[RunErrorErrorCodeType0] = {
    "BadRequest",
    "CreditInsufficiency",
    "InvalidParameters",
    "InvalidStyle",
    "InvalidStyleGroup",
    "InvalidTemplate",
}


def check_run_error_error_code_type_0(value: str) -> RunErrorErrorCodeType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(RunErrorErrorCodeType0, value)
