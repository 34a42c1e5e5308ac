from typing import Literal, cast

FaceEyesV1SettingType0 = Literal["Average", "Close-set", "Wide-set"]

FACE_EYES_V1_SETTING_TYPE_0_VALUES: set[FaceEyesV1SettingType0] = {
    "Average",
    "Close-set",
    "Wide-set",
}


def check_face_eyes_v1_setting_type_0(value: str) -> FaceEyesV1SettingType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyesV1SettingType0, value)
