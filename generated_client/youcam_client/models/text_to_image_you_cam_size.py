from typing import Literal, cast

TextToImageYouCamSize = Literal[
    "1104*1472", "1328*1328", "1472*1104", "1664*928", "928*1664"
]

TEXT_TO_IMAGE_YOU_CAM_SIZE_VALUES: set[TextToImageYouCamSize] = {
    "1104*1472",
    "1328*1328",
    "1472*1104",
    "1664*928",
    "928*1664",
}


def check_text_to_image_you_cam_size(value: str) -> TextToImageYouCamSize:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TextToImageYouCamSize, value)
