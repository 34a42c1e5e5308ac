"""The forms in which a picture or a video of a run can be given."""

from __future__ import annotations

import mimetypes
import os
from pathlib import Path
from typing import BinaryIO, TypeAlias

from attrs import field, frozen


class FileId(str):
    """The id of a file that was uploaded before, as `YouCam.upload` returns it."""

    __slots__ = ()


Source: TypeAlias = str | os.PathLike[str] | bytes | BinaryIO
"""A path, a URL (http or https), the bytes, an open binary file, or the FileId of an earlier upload."""

_TYPES = {
    b"\xff\xd8\xff": ("image/jpeg", ".jpg"),
    b"\x89PNG\r\n\x1a\n": ("image/png", ".png"),
    b"RIFF": ("image/webp", ".webp"),
}
_BRANDS = {b"qt  ": ("video/quicktime", ".mov"), b"heic": ("image/heic", ".heic"), b"mif1": ("image/heic", ".heic")}
_FILM = ("video/mp4", ".mp4")


@frozen
class Upload:
    """Bytes and how they are declared."""

    name: str
    content_type: str
    content: bytes = field(repr=False)


@frozen
class UrlSource:
    """A URL that the service fetches itself."""

    url: str


def opened(source: Source, role: str) -> Upload | UrlSource | FileId:
    """Reads the source. `role` names it in errors, and if it has no name of its own.

    Raises OSError for a path that cannot be read, TypeError for what is no source, and ValueError for an empty file or
    one whose kind neither its first bytes nor its name tell.
    """
    if isinstance(source, FileId):
        return source
    if isinstance(source, str) and source.startswith(("http://", "https://")):
        return UrlSource(source)
    if isinstance(source, bytes):
        return _upload(role, source)
    if isinstance(source, (str, os.PathLike)):
        path = Path(source)
        return _upload(path.name, path.read_bytes())
    if not hasattr(source, "read"):
        raise TypeError(f"{role}: {type(source).__name__} is not a path, address, bytes or binary file")
    content = source.read()
    if not isinstance(content, bytes):
        raise TypeError(f"{role}: open the file in binary mode, as 'rb'")
    return _upload(Path(str(getattr(source, "name", role))).name, content)


def _upload(name: str, content: bytes) -> Upload:
    if not content:
        raise ValueError(f"{name}: the file is empty")
    content_type, suffix = _kind(content) or (mimetypes.guess_type(name)[0], Path(name).suffix)
    if content_type is None:
        raise ValueError(
            f"{name}: not a JPEG, PNG, WebP, HEIC, MP4 or MOV; give a file of another type its usual name ending"
        )
    # A name of the file system may hold bytes that are no text, which JSON cannot carry.
    name = name.encode(errors="replace").decode()
    return Upload(name if Path(name).suffix else name + suffix, content_type, content)


def _kind(content: bytes) -> tuple[str, str] | None:
    if content[4:8] == b"ftyp":
        return _BRANDS.get(content[8:12], _FILM)
    return next((kind for start, kind in _TYPES.items() if content.startswith(start)), None)
