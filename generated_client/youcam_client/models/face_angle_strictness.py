from typing import Literal

FaceAngleStrictness = Literal["flexible", "high", "low", "medium", "strict"]

FACE_ANGLE_STRICTNESS_VALUES: set[FaceAngleStrictness] = {
    "flexible",
    "high",
    "low",
    "medium",
    "strict",
}


def check_face_angle_strictness(value: str) -> FaceAngleStrictness:
    if value in FACE_ANGLE_STRICTNESS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_ANGLE_STRICTNESS_VALUES!r}"
    )
