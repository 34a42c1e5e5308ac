from typing import Literal

FaceEyebrowDensityType0 = Literal["Average", "Dense", "Sparse", "Unknown"]

FACE_EYEBROW_DENSITY_TYPE_0_VALUES: set[FaceEyebrowDensityType0] = {
    "Average",
    "Dense",
    "Sparse",
    "Unknown",
}


def check_face_eyebrow_density_type_0(value: str) -> FaceEyebrowDensityType0:
    if value in FACE_EYEBROW_DENSITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACE_EYEBROW_DENSITY_TYPE_0_VALUES!r}"
    )
