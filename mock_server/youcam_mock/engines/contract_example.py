"""The contract's own example of a finished task, with real files behind its links.

For kinds of result that have no engine of their own: the answer has the documented structure and values, and each link
leads to a file of the right type that shows the input.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit
from zipfile import ZipFile, ZipInfo

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import EngineError, Job, Result, ResultFile, ResultLink
from youcam_mock.engines.video import film
from youcam_mock.sample import SAMPLE

_PLAIN = ({"url"}, {"url", "dst_id"})


def run(job: Job) -> Result:
    """Returns the example in `facts["example"]`. An example of nothing but links becomes the plain form."""
    files: list[ResultFile] = []

    def filled(node: Any) -> Any:
        if isinstance(node, list):
            return [filled(value) for value in node]
        if isinstance(node, dict):
            return {key: filled(value) for key, value in node.items()}
        if isinstance(node, str) and node.startswith(("https://", "http://")):
            files.append(_file(job, PurePosixPath(urlsplit(node).path), len(files)))
            return ResultLink(files[-1].name)
        return node

    example = job.facts["example"]
    data = filled(example)
    entries = example if isinstance(example, list) else [example]
    plain = all(isinstance(entry, dict) and set(entry) in _PLAIN for entry in entries)
    return Result(tuple(files), None if plain else data)


def _file(job: Job, example: PurePosixPath, number: int) -> ResultFile:
    stem = "output" if number == 0 else f"output_{number + 1}"
    suffix = example.suffix.lower()
    source = next(filter(_is_picture, (source.content for source in job.sources)), None)
    shown = source or SAMPLE.read_bytes()
    if suffix == ".mp4":
        return ResultFile(f"{stem}.mp4", "video/mp4", partial(_video, shown, job.watermark))
    kind = output.KINDS.get(suffix) or (pictures.format_of(pictures.opened(source)) if source else "jpeg")
    picture = output.file(job, stem, lambda: pictures.read(shown).image, kind)
    if suffix == ".zip":
        return ResultFile(f"{stem}.zip", "application/zip", partial(_archive, picture))
    return picture


def _is_picture(content: bytes) -> bool:
    with suppress(EngineError):
        return bool(pictures.opened(content))
    return False


def _video(shown: bytes, watermark: bool) -> bytes:
    image = pictures.shrunk(pictures.flat(pictures.read(shown).image), film.LONG_SIDE)
    if watermark:
        pictures.stamp(image)
    return film.of_picture(image)


def _archive(file: ResultFile) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr(ZipInfo(file.name), file.render())
    return buffer.getvalue()
