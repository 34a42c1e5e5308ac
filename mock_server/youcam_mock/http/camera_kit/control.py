"""The camera kit in the control API: forces what it says, and tells how good a face is."""

from __future__ import annotations

from youcam_mock.http.camera_kit import forced, frames
from youcam_mock.http.checked_request import ControlError, ControlRequest, Reply


def get_camera_kit(request: ControlRequest) -> Reply:
    """What is forced."""
    return Reply(dict(forced.of(request.mock)))


def set_camera_kit(request: ControlRequest) -> Reply:
    """Forces qualities and events. What is left out is no longer forced."""
    forced.put(request.mock, request.body)
    return get_camera_kit(request)


def camera_kit_quality(request: ControlRequest) -> Reply:
    """How good the face in a frame is. Raises ControlError for what is no frame."""
    try:
        return Reply(frames.quality(request.mock, request.content))
    except frames.BadFrameError as error:
        raise ControlError(400, str(error)) from None
