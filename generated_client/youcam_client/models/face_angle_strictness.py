from typing import Literal, cast

FaceAngleStrictness = Literal["flexible", "high", "low", "medium", "strict"]

FACE_ANGLE_STRICTNESS_VALUES: set[FaceAngleStrictness] = {
    "flexible",
    "high",
    "low",
    "medium",
    "strict",
}


def check_face_angle_strictness(value: str) -> FaceAngleStrictness:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceAngleStrictness, value)
