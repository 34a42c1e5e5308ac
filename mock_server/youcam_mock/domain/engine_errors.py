"""What each engine error means to the person who sent the picture, and which document lists it."""

from __future__ import annotations

from collections.abc import Mapping

ERROR_CODES = "Error Codes"
FEATURE_TABLE = "error codes of the feature"

_COMMON: Mapping[str, str] = {
    "error_exceed_max_image_size": "the picture has more pixels than the feature takes",
    "exceed_max_filesize": "the file has more bytes, or the picture more pixels, than the feature takes",
    "invalid_parameter": "a parameter does not suit the engine",
    "error_download_image": "no picture was found where the request said; was it uploaded before the run?",
    "error_download_mask": "no mask was found where the request said; was it uploaded before the run?",
    "error_decode_image": "the file is not a picture that the feature can read",
    "error_decode_mask": "the file is not a mask that the feature can read",
    "error_nsfw_content_detected": "the picture, or what was made of it, is not safe for all",
    "error_no_face": "no face was found in the picture",
    "error_pose": "no usable pose was found in the picture",
    "error_face_parsing": "the face could not be taken apart into its regions",
    "error_inference": "the engine failed, often because the picture does not suit the feature",
    "exceed_nsfw_retry_limits": "everything that the engine made was unsafe, however often it tried",
    "error_upload": "the result could not be stored",
    "unknown_internal_error": "the service failed, or the file_id is unknown to it",
}
_OF_FEATURES: Mapping[str, str] = {
    "2": "an engine that numbers its errors could not use the picture, often for its size",
    "3": "an engine that numbers its errors could not use the picture, often for the pose in it",
    "4": "an engine that numbers its errors could not use the picture",
    "ERROR_DOWNLOAD_IMAGE": "no picture was found where the request said; was it uploaded before the run?",
    "ERROR_INFERENCE": "the engine failed, often because the picture does not suit the feature",
    "ERROR_NO_FACE": "no face was found in the picture",
    "EXCEED_MAX_FILESIZE": "the file has more bytes than the feature takes",
    "INPUT_ERROR": "the file has a format that the feature does not read",
    "INPUT_MAIN_IMAGE_EMPTY": "the run names no picture of the user",
    "INVALID_PARAMETER": "a parameter does not suit the engine",
    "OBJECT_DETECTION_FAIL": "no usable product was found in its picture",
    "PHOTO_CHECK_INVALID": "the size of the user's picture, or the pose in it, does not suit the feature",
    "PHOTO_DETECTION_FAIL": "no usable person was found in the user's picture",
    "RUNTIME_ERROR": "the engine failed while it ran",
    "UNKNOWN_INTERNAL_ERROR": "the service failed",
    "error_apply_region_mismatch": "the garment's category does not fit what the picture shows",
    "error_apply_region_not_detected": "the part of the body that is to be changed was not found",
    "error_bald_image": "there is no hair in the picture",
    "error_below_min_image_size": "the picture has fewer pixels than the feature needs",
    "error_breast_region_detection": "the chest was not found in the picture",
    "error_decode_video": "the file is not a video that the feature can read",
    "error_download_video": "no video was found where the request said; was it uploaded before the run?",
    "error_editing_failed": "the engine could not edit the picture",
    "error_face_angle_downward": "the head looks down too far",
    "error_face_angle_invalid": "the head is not turned as the photo should show it",
    "error_face_angle_left_tilt": "the head leans too far to the left",
    "error_face_angle_leftward": "the head is turned too far to the left",
    "error_face_angle_right_tilt": "the head leans too far to the right",
    "error_face_angle_rightward": "the head is turned too far to the right",
    "error_face_angle_upward": "the head looks up too far",
    "error_face_not_forward_facing": "the face does not look into the camera",
    "error_face_pose": "the feature does not take a head in that position",
    "error_face_position_invalid": "the face is not completely visible",
    "error_face_position_out_of_boundary": "the face is too large, or passes the edge of the picture",
    "error_face_position_too_small": "the face takes too little of the picture",
    "error_hair_too_short": "the hair is too short for the effect",
    "error_inappropriate_ref_case01": "the reference shows make-up that cannot be carried over",
    "error_inappropriate_ref_case02": "the reference shows make-up that cannot be carried over",
    "error_insufficient_landmarks": "too few points of face or body were found",
    "error_insufficient_lighting": "the light is too poor for a measurement",
    "error_invalid_params": "a parameter does not suit the engine",
    "error_invalid_ref": "the reference shows nothing that can be worn",
    "error_invalid_src": "the picture does not show the body as the feature needs it",
    "error_large_face_angle": "the head is turned too far",
    "error_lighting_dark": "the picture is too dark",
    "error_mismatch_image_size": "the photos that belong together differ in size",
    "error_multi_person": "there is more than one person in the picture, and the request asks for one",
    "error_multiple_people": "there are more people in the picture than the feature takes",
    "error_nail_too_small": "the nails take too little of the picture",
    "error_no_nail": "no nail was found in the picture",
    "error_no_shoulder": "the shoulders are not visible",
    "error_ref_eye_closed": "an eye is closed in the reference",
    "error_ref_eye_occluded": "an eye is hidden in the reference",
    "error_ref_face_too_small": "the face takes too little of the reference",
    "error_ref_large_face_angle": "the head is turned too far in the reference",
    "error_ref_lip_occluded": "the lips are hidden in the reference",
    "error_ref_no_face": "no face was found in the reference",
    "error_src_eye_closed": "an eye is closed in the user's picture",
    "error_src_eye_occluded": "an eye is hidden in the user's picture",
    "error_src_face_out_of_bound": "the face lies partly outside the picture",
    "error_src_face_too_small": "the face takes too little of the picture",
    "error_src_large_face_angle": "the head is turned too far in the user's picture",
    "error_src_lip_occluded": "the lips are hidden in the user's picture",
    "error_src_no_face": "no face was found in the user's picture",
    "error_unexpected_video_duration": "the video is longer or shorter than the request or the feature says",
    "error_unsupport_ratio": "the picture is too wide or too narrow for the feature",
    "error_unsupported_video": "the feature does not take a video of that format",
    "invalid_garment_category": "the garment category does not suit the reference",
    "no_hand_detected": "no hand was found in the picture",
    "size_mismatch_on_input_image_and_mask": "picture and mask differ in size",
}
MEANINGS: Mapping[str, tuple[str, str]] = {
    **{code: (text, ERROR_CODES) for code, text in _COMMON.items()},
    **{code: (text, FEATURE_TABLE) for code, text in _OF_FEATURES.items()},
}
"""The meaning of each code of the contract in a sentence, and the document that lists it."""


def explained(code: str, message: str, why: str) -> str:
    """Explains in one line why a task failed: in the mock's words, or else the engine's, or else the meaning of the
    code."""
    meaning, document = MEANINGS.get(code, ("no document lists this code", "the contract"))
    return f"the task failed with {code}: {why or message or meaning} ({document})"
