from typing import Literal, cast

EngineErrorCodeType0 = Literal[
    "error_decode_image",
    "error_decode_mask",
    "error_download_image",
    "error_download_mask",
    "error_exceed_max_image_size",
    "error_face_parsing",
    "error_inference",
    "error_no_face",
    "error_nsfw_content_detected",
    "error_pose",
    "error_upload",
    "exceed_max_filesize",
    "exceed_nsfw_retry_limits",
    "invalid_parameter",
    "unknown_internal_error",
]

ENGINE_ERROR_CODE_TYPE_0_VALUES: set[EngineErrorCodeType0] = {
    "error_decode_image",
    "error_decode_mask",
    "error_download_image",
    "error_download_mask",
    "error_exceed_max_image_size",
    "error_face_parsing",
    "error_inference",
    "error_no_face",
    "error_nsfw_content_detected",
    "error_pose",
    "error_upload",
    "exceed_max_filesize",
    "exceed_nsfw_retry_limits",
    "invalid_parameter",
    "unknown_internal_error",
}


def check_engine_error_code_type_0(value: str) -> EngineErrorCodeType0:
    """The value; one that only a newer service has, too. Raises TypeError when it is of another type."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no str")
    return cast(EngineErrorCodeType0, value)
