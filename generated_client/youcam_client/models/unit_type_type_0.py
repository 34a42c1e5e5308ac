from typing import Literal, cast

UnitTypeType0 = Literal["ApiPaygToken", "ApiSubsToken", "PaygToken", "SubsToken"]

UNIT_TYPE_TYPE_0_VALUES: set[UnitTypeType0] = {
    "ApiPaygToken",
    "ApiSubsToken",
    "PaygToken",
    "SubsToken",
}


def check_unit_type_type_0(value: str) -> UnitTypeType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(UnitTypeType0, value)
