from typing import Literal, cast

FaceAnalysisV1FaceshapeType0 = Literal[
    "Diamond", "Heart", "Oblong", "Oval", "Round", "Square"
]

FACE_ANALYSIS_V1_FACESHAPE_TYPE_0_VALUES: set[FaceAnalysisV1FaceshapeType0] = {
    "Diamond",
    "Heart",
    "Oblong",
    "Oval",
    "Round",
    "Square",
}


def check_face_analysis_v1_faceshape_type_0(value: str) -> FaceAnalysisV1FaceshapeType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceAnalysisV1FaceshapeType0, value)
