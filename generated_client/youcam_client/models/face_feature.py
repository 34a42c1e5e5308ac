from typing import Literal

FaceFeature = Literal[
    "age",
    "cheekbones",
    "eyeAngle",
    "eyeAspectRatio",
    "eyebrowArch",
    "eyebrowColor",
    "eyebrowDistance",
    "eyebrowPosition",
    "eyebrowShape",
    "eyebrowShortness",
    "eyebrowThickness",
    "eyeColor",
    "eyeDistance",
    "eyeHeightToEyebrowDistance",
    "eyelid",
    "eyeShape",
    "eyeSize",
    "faceAspectRatio",
    "faceShape",
    "gender",
    "hairColor",
    "horizontalThird",
    "lipColor",
    "lipShape",
    "noseAspectRatio",
    "noseLength",
    "noseToLipToChin",
    "noseWidth",
    "noseWidthToMouthWidth",
    "upperLipToLowerLip",
    "verticalFifth",
]

FACE_FEATURE_VALUES: set[FaceFeature] = {
    "age",
    "cheekbones",
    "eyeAngle",
    "eyeAspectRatio",
    "eyebrowArch",
    "eyebrowColor",
    "eyebrowDistance",
    "eyebrowPosition",
    "eyebrowShape",
    "eyebrowShortness",
    "eyebrowThickness",
    "eyeColor",
    "eyeDistance",
    "eyeHeightToEyebrowDistance",
    "eyelid",
    "eyeShape",
    "eyeSize",
    "faceAspectRatio",
    "faceShape",
    "gender",
    "hairColor",
    "horizontalThird",
    "lipColor",
    "lipShape",
    "noseAspectRatio",
    "noseLength",
    "noseToLipToChin",
    "noseWidth",
    "noseWidthToMouthWidth",
    "upperLipToLowerLip",
    "verticalFifth",
}


def check_face_feature(value: str) -> FaceFeature:
    if value in FACE_FEATURE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_FEATURE_VALUES!r}"
    )
