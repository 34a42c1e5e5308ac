"""Writes results to files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from os import PathLike
from pathlib import Path, PurePosixPath
from typing import BinaryIO

_FOLDER_ENDS = ("/", os.sep)
"""What ends a path that names a folder; Windows has two."""


@contextmanager
def written(path: str | PathLike[str], name: str) -> Iterator[tuple[Path, BinaryIO]]:
    """Opens a file at that path, or of that name in that folder. It replaces an older one only after everything was
    written."""
    target = Path(path)
    if target.is_dir() or str(path).endswith(_FOLDER_ENDS):
        target.mkdir(parents=True, exist_ok=True)
        target /= name
    # In the same folder, since replacing a file is atomic only within one file system.
    part = target.with_name(f".{target.name}.part")
    try:
        with part.open("wb") as stream:
            yield target, stream
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def numbered(folder: str | PathLike[str], names: Sequence[str]) -> list[Path]:
    """Returns a path in the folder for each name. Repeated names get a number. Creates the folder."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    taken: list[str] = []
    for wanted in map(PurePosixPath, names):
        name, number = wanted, 1
        while str(name) in taken:
            number += 1
            name = wanted.with_stem(f"{wanted.stem}-{number}")
        taken.append(str(name))
    return [Path(folder, name) for name in taken]
