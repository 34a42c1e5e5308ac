"""The input files of a run: where the body names them, and what the feature asks of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal

from attrs import evolve, frozen

from youcam_mock.domain.requests.pointers import strings_at
from youcam_mock.domain.tasks import Failure
from youcam_mock.operation import Facts, Operation

MOST_BYTES = 104_857_600
"""The largest file that any feature takes, a video (Supported Formats & Dimensions)."""
_VIDEOS = frozenset(["mp4", "mov", "avi", "webm", "mkv"])
_NEAREST: Mapping[str, str] = MappingProxyType(
    {
        "error_unexpected_video_duration": "error_unsupported_video",
        "error_unsupported_video": "error_decode_video",
        "error_exceed_max_image_size": "exceed_max_filesize",
        "error_mismatch_image_size": "invalid_parameter",
    }
)
"""The code to use instead when a feature's table lacks one. Every feature that takes a video can say that it is
unreadable; the last two are on the list of every edition (Error Codes)."""

_OF_THE_FRONT = frozenset(
    ["faces", "faces_min", "face_width_min", "face_width_max", "face_height_min", "yaw_max", "pitch_max", "roll_max"]
)
"""Limits for a face that looks into the camera."""


@frozen
class Reference:
    """An input as the body names it: by file_id or by URL."""

    role: str
    kind: Literal["file_id", "url"]
    value: str
    limits: Facts


@frozen
class Picture:
    """What an uploaded picture is: its format, and its sides in px after EXIF orientation."""

    format: str
    """Format by content, not by the file's name."""
    width: int
    height: int


@frozen
class Video:
    """What an uploaded video is. Sides in px as a player shows them, with its rotation applied."""

    format: str
    """`mp4`, `mov`, `avi`, `webm` or `mkv`, by content."""
    width: int
    height: int
    duration_ms: int
    """Length of the pictures. Sound may go on."""
    fps: float
    """0 if the file does not tell."""
    codec: str
    """`h264`, `mpeg4` and so on, as FFmpeg names codecs."""
    audio_codec: str | None = None
    """None for a silent video."""


def references(operation: Operation, body: Any) -> tuple[Reference, ...]:
    """Returns every input that the body names, in the order of the contract. A file_id goes before a URL of the same
    role."""
    found = []
    for entry in operation.inputs:
        if not entry.when.accepts(body):
            continue
        limits = _of_level(entry.limits, body)
        by_id, by_url = strings_at(body, entry.file_id), strings_at(body, entry.url)
        kind: Literal["file_id", "url"] = "file_id" if by_id else "url"
        named = enumerate(by_id or by_url)
        found += [Reference(entry.role, kind, value, of_view(limits, place)) for place, value in named]
    return tuple(found)


def _of_level(limits: Facts, body: Any) -> Facts:
    """Returns the limits with those of the level that the body asks for, by `levels: {at, default, of: {name: limits}}`
    (strictness of the face analyser)."""
    levels = limits.get("levels")
    if levels is None:
        return limits
    [level, *_] = [*strings_at(body, levels["at"]), levels["default"]]
    return {**limits, **levels["of"].get(level, {})}


def of_view(limits: Facts, place: int) -> Facts:
    """Returns the limits of one of several views of a head, by its place in `views`: what is said of the face holds for
    the first, which looks into the camera, and `side_yaw_min` for the others (hair analyses)."""
    views = limits.get("views")
    if views is None or not 0 <= place < len(views):
        return limits
    dropped = ("side_yaw_min",) if place == 0 else _OF_THE_FRONT
    return {**{name: value for name, value in limits.items() if name not in dropped}, "view": views[place]}


def never_uploaded(role: str, limits: Facts) -> Failure:
    """Returns the failure of an engine that found nothing where the upload should be (V1 status as observed)."""
    return Failure(f"error_download_{_kind(role, limits)}", why="the file was declared, but never uploaded")


def undecodable(role: str, limits: Facts) -> Failure:
    """Returns the failure of an engine that cannot read the upload as what it should be (Error Codes)."""
    kind = _kind(role, limits)
    return Failure(f"error_decode_{kind}", f"The {'video' if kind == 'video' else 'picture'} could not be read")


def _kind(role: str, limits: Facts) -> str:
    if is_video(limits):
        return "video"
    return "mask" if role.endswith("mask") else "image"


def too_large(size: int, limits: Facts) -> Failure | None:
    """Returns a failure if the file is over the feature's limit in bytes (Supported Formats & Dimensions)."""
    most = limits.get("max_bytes")
    if most is not None and size > most:
        return Failure("exceed_max_filesize", f"The file has {size} bytes; the limit is {most}")
    return None


def is_video(limits: Facts) -> bool:
    """Returns whether the feature takes a video there, not a picture."""
    return not set(limits.get("formats", ())).isdisjoint(_VIDEOS)


def misfit(picture: Picture, role: str, limits: Facts) -> Failure | None:
    """Returns why the engine refuses the picture; None if it fits (Supported Formats & Dimensions). Sizes in px."""
    formats = limits.get("formats")
    if formats and picture.format not in formats:
        code = undecodable(role, limits).code
        return Failure(code, f"The format is {picture.format}; this feature takes {', '.join(formats)}")
    return wrong_size(picture, limits)


def wrong_size(shown: Picture | Video, limits: Facts) -> Failure | None:
    """Returns a failure if a side or the aspect is out of bounds (Supported Formats & Dimensions). Sizes in px."""
    noun = "video" if isinstance(shown, Video) else "picture"
    size = f"The {noun} is {shown.width} x {shown.height} px"
    sides = {
        "long_side": max(shown.width, shown.height),
        "short_side": min(shown.width, shown.height),
        "width": shown.width,
        "height": shown.height,
    }
    for side, pixels in sides.items():
        most, least = limits.get(f"{side}_max", pixels), limits.get(f"{side}_min", pixels)
        words = side.replace("_", " ")
        if pixels > most:
            return Failure("error_exceed_max_image_size", f"{size}; its {words} may be {most} px")
        if pixels < least:
            return Failure("error_below_min_image_size", f"{size}; its {words} must be {least} px")
    aspect = shown.width / shown.height
    if not limits.get("aspect_min", aspect) <= aspect <= limits.get("aspect_max", aspect):
        return Failure("error_unsupport_ratio", f"{size}, which is wider or narrower than this feature takes")
    return None


def unlike(seen: Sequence[tuple[Reference, Picture | Video]]) -> tuple[Reference, Failure] | None:
    """Returns the first input whose size differs from the one it must match: `same_size` is that of its own role,
    `same_size_as` that of the named role (error codes of the hair detections; masks of the run operations)."""
    sizes: dict[str | None, tuple[int, int]] = {}
    for reference, shown in seen:
        sizes.setdefault(reference.role, (shown.width, shown.height))
    for reference, shown in seen:
        limits = reference.limits
        model = limits.get("same_size_as") or (reference.role if limits.get("same_size") else None)
        size = (shown.width, shown.height)
        asked = sizes.get(model, size)
        if asked != size:
            words = f"The size is {size[0]} x {size[1]} px, not {asked[0]} x {asked[1]} px as of {model}"
            return reference, Failure("error_mismatch_image_size", words)
    return None


def coded(failure: Failure, limits: Facts, table: Collection[str]) -> Failure:
    """Returns the failure with the feature's own code, by its `codes`, or with the nearest code that its table has."""
    codes = limits.get("codes", {})
    code = codes.get(failure.code, failure.code)
    while code not in table and code in _NEAREST:
        code = _NEAREST[code]
    return evolve(failure, code=code)
