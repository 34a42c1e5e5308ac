"""The contract's own example of a finished task, with real files behind its links.

For kinds of result that have no engine of their own: the answer has the documented structure and values, and each link
leads to a file of the right type that shows the input.
"""

from __future__ import annotations

from functools import partial
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import EngineError, Job, Result, ResultFile, ResultLink
from youcam_mock.engines.video import film
from youcam_mock.sample import SAMPLE

_PLAIN = ({"url"}, {"url", "dst_id"})
_ZIP = "application/zip"


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
    return Result(tuple(files), None if _is_plain(example) else data)


def _is_plain(example: Any) -> bool:
    entries = example if isinstance(example, list) else [example]
    return all(isinstance(entry, dict) and set(entry) in _PLAIN for entry in entries)


def _file(job: Job, example: PurePosixPath, number: int) -> ResultFile:
    stem = "output" if number == 0 else f"output_{number + 1}"
    suffix = example.suffix.lower()
    if suffix == ".mp4":
        return ResultFile(f"{stem}.mp4", "video/mp4", partial(_video, job))
    kind = output.KINDS.get(suffix) or _kind_of_source(job)
    picture = output.file(job, stem, lambda: _picture_of_source(job).image, kind)
    if suffix == ".zip":
        return ResultFile(f"{stem}.zip", _ZIP, partial(_archive, picture))
    return picture


def _picture_of_source(job: Job) -> pictures.Photo:
    """Returns the first input that is a picture; the sample if there is none."""
    for source in job.sources:
        try:
            return pictures.read(source.content)
        except EngineError:
            continue
    return pictures.read(SAMPLE.read_bytes())


def _kind_of_source(job: Job) -> str:
    for source in job.sources:
        try:
            return pictures.format_of(pictures.opened(source.content))
        except EngineError:
            continue
    return "jpeg"


def _video(job: Job) -> bytes:
    image = pictures.flat(_picture_of_source(job).image)
    image.thumbnail((film.LONG_SIDE, film.LONG_SIDE))
    if job.watermark:
        pictures.stamp(image)
    return film.of_picture(image)


def _archive(file: ResultFile) -> bytes:
    from io import BytesIO
    from zipfile import ZipFile, ZipInfo

    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr(ZipInfo(file.name), file.render())
    return buffer.getvalue()
