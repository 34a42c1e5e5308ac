from typing import Literal, cast

TextToVideoYoucamModel = Literal["youcam-video-v2"]

TEXT_TO_VIDEO_YOUCAM_MODEL_VALUES: set[TextToVideoYoucamModel] = {
    "youcam-video-v2",
}


def check_text_to_video_youcam_model(value: str) -> TextToVideoYoucamModel:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(TextToVideoYoucamModel, value)
