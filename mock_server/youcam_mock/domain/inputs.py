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

    def sides(self) -> dict[str, int]:
        """What limits are stated for, in px."""
        sides = (self.width, self.height)
        return {"long_side": max(sides), "short_side": min(sides), "width": self.width, "height": self.height}


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
    return Failure("error_download_mask" if _is_mask(role) else "error_download_image")


def undecodable(role: str) -> Failure:
    """The engine cannot read the upload as a picture (Error Codes)."""
    return Failure("error_decode_mask" if _is_mask(role) else "error_decode_image", "The picture could not be read")


def _is_mask(role: str) -> bool:
    return role.endswith("mask")


def too_large(size: int, limits: Facts) -> Failure | None:
    """Whether the file is over the feature's limit in bytes (Supported Formats & Dimensions)."""
    most = limits.get("max_bytes")
    if most is not None and size > most:
        return Failure("exceed_max_filesize", f"The file has {size} bytes; the limit is {most}")
    return None


def is_video(limits: Facts) -> bool:
    """Whether the feature takes a video there, not a picture."""
    return not set(limits.get("formats", ())).isdisjoint(_VIDEOS)


def misfit(picture: Picture, role: str, limits: Facts) -> Failure | None:
    """Why the engine refuses the picture; None when it fits (Supported Formats & Dimensions). Sizes in px."""
    formats = limits.get("formats", ())
    if formats and picture.format not in formats:
        code = undecodable(role).code
        return Failure(code, f"The format is {picture.format}; this feature takes {', '.join(formats)}")
    size = f"The picture is {picture.width} x {picture.height} px"
    for side, pixels in picture.sides().items():
        most, least = limits.get(f"{side}_max", pixels), limits.get(f"{side}_min", pixels)
        words = side.replace("_", " ")
        if pixels > most:
            return Failure("error_exceed_max_image_size", f"{size}; its {words} may be {most} px")
        if pixels < least:
            return Failure("error_below_min_image_size", f"{size}; its {words} must be {least} px")
    aspect = picture.width / picture.height
    if not limits.get("aspect_min", aspect) <= aspect <= limits.get("aspect_max", aspect):
        return Failure("error_unsupport_ratio", f"{size}, which is wider or narrower than this feature takes")
    return None
