from typing import Literal

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
    if value in TEXT_TO_IMAGE_YOU_CAM_SIZE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TEXT_TO_IMAGE_YOU_CAM_SIZE_VALUES!r}"
    )
