"""What most engines do around their own work: read the source, mark the result, write it in the right format."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from PIL import Image

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result, ResultFile

Make = Callable[[], Image.Image]
Change = Callable[[Image.Image], Image.Image]
KINDS = {".jpg": "jpeg", ".jpeg": "jpeg", ".png": "png"}
"""Formats of pictures by the ending of a link."""


def changed(job: Job, change: Change) -> Result:
    """One picture: the upright source (RGB or RGBA), changed. Raises EngineError for a source that is no picture."""
    content = job.source().content
    pictures.opened(content)
    return made(job, [lambda: change(pictures.read(content).image)])


def made(job: Job, makes: Sequence[Make], kind: str | None = None) -> Result:
    """A picture for each `make`, made when it is first downloaded, in the plain form of a result."""
    kind = kind or kind_of(job)
    names = ["output", *(f"output_{number}" for number in range(2, len(makes) + 1))]
    return Result(tuple(file(job, name, make, kind) for name, make in zip(names, makes, strict=False)))


def file(job: Job, stem: str, make: Make, kind: str) -> ResultFile:
    """A picture of a result: `jpeg` or `png`, with MOCK in its corner."""
    render = partial(_rendered, make, kind, job.watermark)
    return ResultFile(stem + pictures.EXTENSIONS[kind], pictures.CONTENT_TYPES[kind], render)


def kind_of(job: Job) -> str:
    """`jpeg` or `png`: what `facts["format"]` says, else what the contract's example shows, else the source's."""
    if stated := job.facts.get("format"):
        return "png" if stated == "png" else "jpeg"
    shown = KINDS.get(PurePosixPath(urlsplit(_first_link(job.facts.get("example"))).path).suffix.lower())
    return shown or pictures.format_of(pictures.opened(job.source().content))


def _first_link(node: Any) -> str:
    """The first address in the example of a result; nothing when it has none."""
    if isinstance(node, str):
        return node if node.startswith(("https://", "http://")) else ""
    members = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return next(filter(None, map(_first_link, members)), "")


def _rendered(make: Make, kind: str, watermark: bool) -> bytes:
    image = make()
    if watermark:
        pictures.stamp(image)
    return pictures.encode(image, kind)
