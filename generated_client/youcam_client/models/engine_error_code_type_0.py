from typing import Literal

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
    if value in ENGINE_ERROR_CODE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ENGINE_ERROR_CODE_TYPE_0_VALUES!r}"
    )
