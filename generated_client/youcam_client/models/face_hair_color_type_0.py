from typing import Literal

FaceHairColorType0 = Literal[
    "#000000", "#42280E", "#722626", "#808080", "#a0a0a0", "#B56637", "#FAF0BE"
]

FACE_HAIR_COLOR_TYPE_0_VALUES: set[FaceHairColorType0] = {
    "#000000",
    "#42280E",
    "#722626",
    "#808080",
    "#a0a0a0",
    "#B56637",
    "#FAF0BE",
}


def check_face_hair_color_type_0(value: str) -> FaceHairColorType0:
    if value in FACE_HAIR_COLOR_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_HAIR_COLOR_TYPE_0_VALUES!r}"
    )
