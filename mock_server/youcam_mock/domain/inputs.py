"""The input files of a run: where the body names them, and what the feature asks of them."""

from __future__ import annotations

from typing import Any, Literal

from attrs import frozen

from youcam_mock.domain.pointers import strings_at
from youcam_mock.domain.tasks import Failure
from youcam_mock.operation import Facts, Operation

_VIDEOS = frozenset(["mp4", "mov", "avi", "webm", "mkv"])


@frozen
class Reference:
    """An input as the body names it: by file_id or by URL."""

    role: str
    kind: Literal["file_id", "url"]
    value: str
    limits: Facts


@frozen
class Picture:
    """What was found in an uploaded picture: its format, and its sides in px after EXIF orientation."""

    format: str
    width: int
    height: int


def references(operation: Operation, body: Any) -> tuple[Reference, ...]:
    """Every input that the body names, in the order of the contract. A file_id goes before a URL of the same role."""
    found = []
    for entry in operation.inputs:
        if not entry.when.accepts(body):
            continue
        by_id = [Reference(entry.role, "file_id", value, entry.limits) for value in strings_at(body, entry.file_id)]
        by_url = [Reference(entry.role, "url", value, entry.limits) for value in strings_at(body, entry.url)]
        found += by_id or by_url
    return tuple(found)


def never_uploaded(role: str) -> Failure:
    """The engine found nothing where the upload should be (V1 status as observed)."""
    return Failure("error_download_mask" if role == "mask" else "error_download_image")


def undecodable(role: str) -> Failure:
    """The engine cannot read the upload as a picture (Error Codes)."""
    return Failure("error_decode_mask" if role == "mask" else "error_decode_image", "The picture could not be read")


def too_large(size: int, limits: Facts) -> Failure | None:
    """Whether the file is over the feature's limit in bytes (Supported Formats & Dimensions)."""
    most = limits.get("max_bytes")
    if most is not None and size > most:
        return Failure("exceed_max_filesize", f"The file has {size} bytes; the limit is {most}")
    return None


def is_video(limits: Facts) -> bool:
    """Whether the feature takes a video there, not a picture."""
    return not set(limits.get("formats", ())).isdisjoint(_VIDEOS)


def misfit(picture: Picture, limits: Facts) -> Failure | None:
    """Why the engine refuses the picture; None when it fits (Supported Formats & Dimensions). Sizes in px."""
    formats = limits.get("formats", ())
    if formats and picture.format not in formats:
        return Failure("error_decode_image", f"The format is {picture.format}; this feature takes {', '.join(formats)}")
    long_side, short_side = max(picture.width, picture.height), min(picture.width, picture.height)
    size = f"The picture is {picture.width} x {picture.height} px"
    if long_side > limits.get("long_side_max", long_side):
        return Failure("error_exceed_max_image_size", f"{size}; its long side may be {limits['long_side_max']} px")
    if short_side < limits.get("short_side_min", short_side):
        return Failure("error_below_min_image_size", f"{size}; its short side must be {limits['short_side_min']} px")
    return None
