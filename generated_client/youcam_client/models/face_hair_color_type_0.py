from typing import Literal, cast

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
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceHairColorType0, value)
