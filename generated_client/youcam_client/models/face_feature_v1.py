from typing import Literal, cast

FaceFeatureV1 = Literal[
    "age",
    "cheekbones",
    "eyeAngle",
    "eyebrowColor",
    "eyebrowDistance",
    "eyebrowShape",
    "eyebrowShortness",
    "eyebrowThickness",
    "eyeColor",
    "eyeDistance",
    "eyelid",
    "eyeShape",
    "eyeSize",
    "faceShape",
    "gender",
    "hairColor",
    "lipColor",
    "lipShape",
    "noseLength",
    "noseWidth",
]

FACE_FEATURE_V1_VALUES: set[FaceFeatureV1] = {
    "age",
    "cheekbones",
    "eyeAngle",
    "eyebrowColor",
    "eyebrowDistance",
    "eyebrowShape",
    "eyebrowShortness",
    "eyebrowThickness",
    "eyeColor",
    "eyeDistance",
    "eyelid",
    "eyeShape",
    "eyeSize",
    "faceShape",
    "gender",
    "hairColor",
    "lipColor",
    "lipShape",
    "noseLength",
    "noseWidth",
}


def check_face_feature_v1(value: str) -> FaceFeatureV1:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceFeatureV1, value)
