from typing import Literal, cast

ImageContentType = Literal["image/jpeg", "image/jpg", "image/png"]

IMAGE_CONTENT_TYPE_VALUES: set[ImageContentType] = {
    "image/jpeg",
    "image/jpg",
    "image/png",
}


def check_image_content_type(value: str) -> ImageContentType:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(ImageContentType, value)
