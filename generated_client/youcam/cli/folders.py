"""Folders as images: the files in them, and names of results that stay the same when files come and go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import click
from attrs import frozen

from youcam.features import Feature
from youcam.saving import same_name

_SUFFIXES = {"jpeg": (".jpg", ".jpeg"), "heic": (".heic", ".heif")}
_ANY = ("jpeg", "png", "webp", "heic", "mp4", "mov")


@frozen
class Images:
    """The images of a command, with folders replaced by their files."""

    paths: tuple[str, ...]
    folders: tuple[str, ...] = ()
    left_out: int = 0
    """Files in folders that are of other types than the feature takes."""


def images_of(details: Feature, images: Sequence[str], output: str) -> Images:
    """Finds the files of folders, by name and without hidden ones and subfolders. Raises click.UsageError for a folder
    without any, and for one into which the results would go; OSError for one that cannot be read."""
    folders = tuple(image for image in images if "://" not in image and Path(image).is_dir())
    main = next(iter(details.inputs.values()), None)
    formats = (main.formats if main else ()) or _ANY
    suffixes = {suffix for name in formats for suffix in _SUFFIXES.get(name, (f".{name}",))}
    paths: list[str] = []
    left_out = 0
    for image in images:
        if image not in folders:
            paths.append(image)
            continue
        if Path(image).resolve() == Path(output).resolve():
            raise click.UsageError(f"{image}: holds the images, so the results need another folder; give -o")
        files = sorted(path for path in Path(image).iterdir() if path.is_file() and not path.name.startswith("."))
        fitting = [str(path) for path in files if path.suffix.lower() in suffixes]
        if not fitting:
            raise click.UsageError(f"{image}: has no file that {details.name} takes ({', '.join(formats)})")
        paths += fitting
        left_out += len(files) - len(fitting)
    return Images(tuple(paths), folders, left_out)


def sources(names: Iterable[str]) -> list[str]:
    """Returns for each image a name that tells it from the others, whatever folder it is in."""
    seen: Counter[str] = Counter()
    found = []
    for name in names:
        last = PurePosixPath(urlsplit(name).path).name if "://" in name else Path(name).name
        seen[last] += 1
        found.append(last if seen[last] == 1 else f"{last}/{seen[last]}")
    return found


def stems(names: Sequence[str], known: Mapping[str, str]) -> list[str]:
    """Returns the name of each source's results, without a suffix: the known one, or else its own, with a number if
    that is taken."""
    taken = {same_name(stem) for stem in known.values()}
    found = []
    for name in names:
        stem = known.get(name)
        if stem is None:
            own = stem = Path(name.partition("/")[0]).stem or "image"
            number = 1
            while same_name(stem) in taken:
                number += 1
                stem = f"{own}-{number}"
            taken.add(same_name(stem))
        found.append(stem)
    return found
