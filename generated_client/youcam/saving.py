"""Writes results to files."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from os import PathLike
from pathlib import Path, PurePosixPath
from typing import BinaryIO
from unicodedata import normalize

from attrs import define

from youcam.errors import SaveError, YouCamError

_FOLDER_ENDS = ("/", os.sep)
"""What ends a path that names a folder; Windows has two."""


_KINDS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
"""Kinds of pictures by the endings of names."""
_ENDINGS = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}
_QUALITY = 95
_PAPER = "white"


@define
class Writing:
    """A file that is being written."""

    stream: BinaryIO
    path: Path
    """Where it is in the end: right after everything was written."""


@contextmanager
def written(path: str | PathLike[str], name: str) -> Iterator[Writing]:
    """Opens a file at that path, or of that name in that folder. It replaces an older one only after everything was
    written.

    A picture becomes one of the kind that the path's ending names, by Pillow. Without Pillow it gets another ending,
    with a warning. Raises SaveError.
    """
    target = Path(path)
    with on_disk(target):
        if target.is_dir() or str(path).endswith(_FOLDER_ENDS):
            target.mkdir(parents=True, exist_ok=True)
            target /= name
        # In the same folder, since replacing a file is atomic only within one file system.
        part = target.with_name(f".{target.name}.part")
        try:
            with part.open("wb") as stream:
                file = Writing(stream, target)
                yield file
            file.path = _as_named(part, target)
            part.replace(file.path)
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def on_disk(path: object) -> Iterator[None]:
    """Raises SaveError in place of the system's own errors."""
    try:
        yield
    except OSError as error:
        if isinstance(error, YouCamError):
            raise
        raise SaveError(path, error) from error


def _as_named(part: Path, target: Path) -> Path:
    """Makes a picture what the ending of its name says. Returns the path that it deserves."""
    asked, kind = _KINDS.get(target.suffix.lower()), _kind_of(part)
    if asked is None or kind is None or asked == kind:
        return target
    try:
        _convert(part, asked)
    # Pillow raises errors of many kinds over pictures that are damaged, or that are far too large.
    except Exception as error:
        named = target.with_suffix(_ENDINGS[kind])
        why = "needs Pillow" if isinstance(error, ImportError) else f"failed: {error}"
        warnings.warn(
            f"saved as {named.name}: it is a {kind}, and to make a {asked} of it {why}",
            stacklevel=5,  # pragma: no mutate: mutmut adds levels of its own
        )
        return named
    return target


def _kind_of(path: Path) -> str | None:
    with path.open("rb") as stream:
        start = stream.read(12)
    if start.startswith(b"\x89PNG"):
        return "PNG"
    if start.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    return "WEBP" if start[:4] == b"RIFF" and start[8:] == b"WEBP" else None


def _convert(path: Path, kind: str) -> None:
    # The client works without Pillow.
    from PIL import Image, ImageOps

    with Image.open(path) as opened:
        image = ImageOps.exif_transpose(opened)
    if kind == "JPEG":
        # A JPEG has no transparency: white shows where there is nothing.
        shown = image.convert("RGBA")
        image = Image.new("RGBA", shown.size, _PAPER)
        image.alpha_composite(shown)
        image = image.convert("RGB")
    image.save(path, kind, quality=_QUALITY)


def numbered(folder: str | PathLike[str], names: Sequence[str]) -> list[Path]:
    """Returns a path in the folder for each name. Repeated names get a number. Creates the folder. Raises OSError."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    taken: dict[str, str] = {}
    last: dict[str, int] = {}
    for wanted in map(PurePosixPath, names):
        name, number = wanted, last.get(same_name(wanted), 1)
        while same_name(name) in taken:
            number += 1
            name = wanted.with_stem(f"{wanted.stem}-{number}")
        last[same_name(wanted)] = number
        taken[same_name(name)] = str(name)
    return [Path(folder, name) for name in taken.values()]


def same_name(name: PurePosixPath | str) -> str:
    """Returns what is equal for names that some systems take for one: in upper or lower case, composed or not."""
    return normalize("NFC", str(name).casefold())
