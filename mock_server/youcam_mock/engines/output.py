"""The common work of most engines: reads the source, marks the result, writes it in the right format."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from PIL import Image

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result, ResultFile, ResultLink

Make = Callable[[], Image.Image]
Change = Callable[[Image.Image], Image.Image]
KINDS = {".jpg": "jpeg", ".jpeg": "jpeg", ".png": "png"}
"""Formats of pictures by the extension in a link."""


def readable(job: Job, role: str = "src") -> bytes:
    """Returns the first input of that role. Raises EngineError if there is none, or if it is no picture."""
    content = job.source(role).content
    pictures.opened(content)
    return content


def changed(job: Job, change: Change) -> Result:
    """Returns one picture: the upright source (RGB or RGBA), changed. Raises EngineError for an unreadable source."""
    content = readable(job)
    return made(job, [lambda: change(pictures.read(content).image)])


def made(job: Job, makes: Sequence[Make], kind: str | None = None) -> Result:
    """Returns a picture for each `make`, rendered when it is first downloaded, in the plain form of a result, or listed
    under `output` where the contract's example has that."""
    kind = kind or kind_of(job)
    names = ["output", *(f"output_{number}" for number in range(2, len(makes) + 1))]
    files = tuple(file(job, name, make, kind) for name, make in zip(names, makes, strict=False))
    example = job.facts.get("example")
    if not isinstance(example, dict) or "output" not in example:
        return Result(files)
    return Result(files, {**example, "output": [{"url": ResultLink(each.name)} for each in files]})


def file(job: Job, stem: str, make: Make, kind: str) -> ResultFile:
    """Returns a picture of a result as `jpeg` or `png`, with MOCK in its corner."""

    def render() -> bytes:
        image = make()
        if job.watermark:
            pictures.stamp(image)
        return pictures.encode(image, kind)

    return ResultFile(stem + pictures.EXTENSIONS[kind], pictures.CONTENT_TYPES[kind], render)


def kind_of(job: Job) -> str:
    """Returns `jpeg` or `png`: what `facts["format"]` says, or the contract's example shows, or the source is."""
    if stated := job.facts.get("format"):
        return "png" if stated == "png" else "jpeg"
    shown = KINDS.get(PurePosixPath(urlsplit(_first_link(job.facts.get("example"))).path).suffix.lower())
    return shown or pictures.format_of(pictures.opened(job.source().content))


def held(size: tuple[int, int], facts: Mapping[str, Any]) -> tuple[int, int]:
    """Returns the size in px, shrunk with its aspect to `output_long_side_max` and `output_short_side_max`."""
    short, long = sorted(size)
    scale = min(1.0, facts.get("output_long_side_max", long) / long, facts.get("output_short_side_max", short) / short)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _first_link(node: Any) -> str:
    """Returns the first URL in the example of a result; an empty string if it has none."""
    if isinstance(node, str):
        return node if node.startswith(("https://", "http://")) else ""
    members = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return next(filter(None, map(_first_link, members)), "")
