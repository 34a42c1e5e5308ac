from typing import Literal

FaceEyesSettingType0 = Literal["Average", "Close-set", "Wide-Set"]

FACE_EYES_SETTING_TYPE_0_VALUES: set[FaceEyesSettingType0] = {
    "Average",
    "Close-set",
    "Wide-Set",
}


def check_face_eyes_setting_type_0(value: str) -> FaceEyesSettingType0:
    if value in FACE_EYES_SETTING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_EYES_SETTING_TYPE_0_VALUES!r}"
    )
