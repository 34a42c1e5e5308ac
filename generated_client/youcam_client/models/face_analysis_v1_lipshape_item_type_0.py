from typing import Literal, cast

FaceAnalysisV1LipshapeItemType0 = Literal["Average", "Bow-shape", "Downturned", "Round"]

FACE_ANALYSIS_V1_LIPSHAPE_ITEM_TYPE_0_VALUES: set[FaceAnalysisV1LipshapeItemType0] = {
    "Average",
    "Bow-shape",
    "Downturned",
    "Round",
}


def check_face_analysis_v1_lipshape_item_type_0(
    value: str,
) -> FaceAnalysisV1LipshapeItemType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceAnalysisV1LipshapeItemType0, value)
