"""What a feature asks of a video but not of a picture: container, codecs, length and frame rate."""

from __future__ import annotations

from typing import Any

from youcam_mock.domain.costs import timed_by
from youcam_mock.domain.media.inputs import Video, wrong_size
from youcam_mock.domain.requests.pointers import at
from youcam_mock.domain.tasks import Failure
from youcam_mock.operation import Facts, Operation

_UNSUPPORTED, _LENGTH = "error_unsupported_video", "error_unexpected_video_duration"
_ROUNDING_S = 1
"""Lengths in bodies are whole seconds, so that the video may be up to one second shorter or longer."""


def named_length(operation: Operation, body: Any) -> float | None:
    """Returns the length in seconds that the body states and that is paid for; None if it states none."""
    price = timed_by(operation, body)
    seconds = at(body, price.times) if price and price.times else None
    return float(seconds) if isinstance(seconds, (int, float)) else None


def misfit(video: Video, limits: Facts, length_s: float | None = None) -> Failure | None:
    """Returns why the engine refuses the video; None if it fits (Supported Formats & Dimensions).

    Limits of length and `length_s`, what the body says, are in seconds.
    """
    return (
        _wrong_container(video, limits)
        or wrong_size(video, limits)
        or _wrong_length(video.duration_ms / 1000, limits, length_s)
        or _too_fast(video, limits)
    )


def _wrong_container(video: Video, limits: Facts) -> Failure | None:
    parts = (
        ("format", video.format, limits.get("formats")),
        ("video codec", video.codec, limits.get("video_codecs")),
        ("audio codec", video.audio_codec, limits.get("audio_codecs")),
    )
    for name, found, taken in parts:
        if taken and found and found not in taken:
            return Failure(_UNSUPPORTED, f"The {name} is {found}; this feature takes {', '.join(taken)}")
    return None


def _wrong_length(seconds: float, limits: Facts, length_s: float | None) -> Failure | None:
    if seconds > limits.get("duration_max", seconds):
        return Failure(_LENGTH, f"The video lasts {seconds:g} s; it may last {limits['duration_max']} s")
    if seconds < limits.get("duration_min", seconds):
        return Failure(_LENGTH, f"The video lasts {seconds:g} s; it must last {limits['duration_min']} s")
    if length_s is not None and abs(seconds - length_s) >= _ROUNDING_S:
        return Failure(_LENGTH, f"The video lasts {seconds:g} s, not {length_s:g} s as the body says")
    return None


def _too_fast(video: Video, limits: Facts) -> Failure | None:
    # Cameras write 30 frames a second as 29.97 or 30.02.
    if round(video.fps) > limits.get("fps_max", video.fps):
        return Failure(_UNSUPPORTED, f"The video has {video.fps:g} frames a second; it may have {limits['fps_max']}")
    return None
