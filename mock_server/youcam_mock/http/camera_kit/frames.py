"""Tells how good the face in a camera's frame is."""

from __future__ import annotations

from typing import Any

from youcam_mock.domain.media.face_quality import GOOD, quality_of
from youcam_mock.http.camera_kit import forced, script
from youcam_mock.mock import Mock

MOST_BYTES = 1 << 20
MOST_SIDE = 2048
"""Width and height of a frame in px."""


class BadFrameError(ValueError):
    """Raised for bytes that are no frame. The message says what they should be."""


def quality(mock: Mock, content: bytes) -> dict[str, Any]:
    """Returns the quality object for a frame, with its texts in English.

    The largest face counts. Without the extra `vision`, or with `--no-faces`, a face in the middle is taken for good.
    Raises BadFrameError for what is no JPEG, or too large.
    """
    if len(content) > MOST_BYTES:
        raise BadFrameError(f"a frame has {MOST_BYTES} bytes at most; send a smaller picture")
    from youcam_mock.engines import optional_packages
    from youcam_mock.engines.job import EngineError
    from youcam_mock.engines.probe import face_in_frame

    looks = mock.settings.faces and optional_packages.vision()
    try:
        face = face_in_frame(content, MOST_SIDE, looks)
    except EngineError as error:
        raise BadFrameError(f"a frame is one JPEG, {MOST_SIDE} px each way at most: {error}") from None
    found = quality_of(face, mock.profile) if looks else GOOD
    given = forced.of(mock).get("quality")
    # What is not forced is good, so that a test need not care for what its camera shows.
    said = found.with_members({}) if given is None else GOOD.with_members(given)
    return {**said, "areaMessages": script.area_messages(said)}
