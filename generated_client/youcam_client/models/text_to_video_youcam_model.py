from typing import Literal

TextToVideoYoucamModel = Literal["youcam-video-v2"]

TEXT_TO_VIDEO_YOUCAM_MODEL_VALUES: set[TextToVideoYoucamModel] = {
    "youcam-video-v2",
}


def check_text_to_video_youcam_model(value: str) -> TextToVideoYoucamModel:
    if value in TEXT_TO_VIDEO_YOUCAM_MODEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TEXT_TO_VIDEO_YOUCAM_MODEL_VALUES!r}"
    )
