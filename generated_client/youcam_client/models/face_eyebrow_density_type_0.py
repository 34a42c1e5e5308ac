from typing import Literal, cast

FaceEyebrowDensityType0 = Literal["Average", "Dense", "Sparse", "Unknown"]

FACE_EYEBROW_DENSITY_TYPE_0_VALUES: set[FaceEyebrowDensityType0] = {
    "Average",
    "Dense",
    "Sparse",
    "Unknown",
}


def check_face_eyebrow_density_type_0(value: str) -> FaceEyebrowDensityType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(FaceEyebrowDensityType0, value)
