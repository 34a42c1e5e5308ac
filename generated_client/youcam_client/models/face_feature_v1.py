from typing import Literal

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
    if value in FACE_FEATURE_V1_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_FEATURE_V1_VALUES!r}"
    )
