from typing import Literal

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
    if value in RUN_ERROR_ERROR_CODE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RUN_ERROR_ERROR_CODE_TYPE_0_VALUES!r}"
    )
