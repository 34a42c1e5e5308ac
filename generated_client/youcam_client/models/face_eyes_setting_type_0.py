from typing import Literal, cast

FaceEyesSettingType0 = Literal["Average", "Close-set", "Wide-Set"]

FACE_EYES_SETTING_TYPE_0_VALUES: set[FaceEyesSettingType0] = {
    "Average",
    "Close-set",
    "Wide-Set",
}


def check_face_eyes_setting_type_0(value: str) -> FaceEyesSettingType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyesSettingType0, value)
