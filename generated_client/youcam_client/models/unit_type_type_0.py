from typing import Literal

UnitTypeType0 = Literal["ApiPaygToken", "ApiSubsToken", "PaygToken", "SubsToken"]

UNIT_TYPE_TYPE_0_VALUES: set[UnitTypeType0] = {
    "ApiPaygToken",
    "ApiSubsToken",
    "PaygToken",
    "SubsToken",
}


def check_unit_type_type_0(value: str) -> UnitTypeType0:
    if value in UNIT_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UNIT_TYPE_TYPE_0_VALUES!r}"
    )
