# Made from async_results.py by tools/build/layer/unasync.py; never edited.
"""The result of a task: its files, and its answer with the contract's types."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cached_property
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import httpx

from youcam import jobs
from youcam.answers import NOT_AS_PROMISED, shortly
from youcam.defaults import FILE_BYTES
from youcam.errors import ServiceError, ServiceUnreachable, words_of
from youcam.names import file_name
from youcam.patience import SLOWEST, Patience
from youcam.saving import numbered, on_disk, written
from youcam.transfer import parts

if TYPE_CHECKING:
    from os import PathLike

    from youcam.features import Feature
    from youcam.flow import Flow
    from youcam.session import Session

D_co = TypeVar("D_co", covariant=True)
Bytes = bytes
_IN_MEMORY = 8 << 20


class TaskLike(Protocol):
    """The part of a task that its result needs."""

    @property
    def id(self) -> str:
        """The task's id at the service."""

    @property
    def feature(self) -> str:
        """The name of its feature."""

    @property
    def details(self) -> Feature:
        """The facts of its feature."""

    @property
    def session(self) -> Session:
        """The account for which it ran."""

    @property
    def drive(self) -> Callable[[Flow[Any]], Any]:
        """Runs a flow as the client that started the task does."""


class ResultFile:
    """One file of a result. It is fetched when it is first used, and an expired link is replaced by a fresh one.

    Fetching raises TransferError, TaskLost when the service has deleted it, ServiceUnreachable when it breaks off,
    takes too long or has more than 2 GiB, and NoFile when there is none.
    """

    def __init__(self, task: TaskLike, place: int, url: str) -> None:
        self._task = task
        self._place = place
        self.url = url
        """The signed URL, good for two hours."""
        self.name = file_name(url)
        """The service's name for the file, such as output.jpg; `result` if that could do harm."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"

    def stream(self) -> Iterator[Bytes]:
        """Yields the file's bytes as they arrive."""
        task = self._task
        response = task.drive(jobs.fetch(task.session, task.details, task.id, self.url, self._place))
        patience = Patience(task.session.timeout_s, SLOWEST)
        content: Any = parts(response, FILE_BYTES, patience)
        try:
            with closing(content) as chunks:
                for chunk in chunks:
                    yield chunk
        except httpx.TransportError as error:
            raise ServiceUnreachable(f"download of {self.name} broke off: {words_of(error)}") from error
        finally:
            response.close()

    @cached_property
    def bytes(self) -> Bytes:
        """Returns the whole content of the file."""
        return b"".join([chunk for chunk in self.stream()])

    def open(self) -> IO[Bytes]:
        """Returns a binary file to read and seek in. It is in memory up to 8 MB, and is deleted when it is closed.
        Raises SaveError."""
        # The caller closes it.
        target: IO[Bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  # pragma: no mutate: memory only
        try:
            with on_disk("a temporary file"):
                self._copy(target)
        except BaseException:
            target.close()
            raise
        target.seek(0)
        return target

    def save(self, path: str | PathLike[str]) -> Path:
        """Writes the file to that path, or under its own name into that folder, once it was received completely.

        A picture is written as the kind that the path's ending names, by Pillow; without Pillow, under the ending of
        its own kind. Returns where it is. Raises SaveError.
        """
        with written(path, self.name) as file:
            self._copy(file.stream)
        return file.path

    def _copy(self, target: IO[Bytes]) -> None:
        stream: Any = self.stream()
        with closing(stream) as chunks:
            for chunk in chunks:
                target.write(chunk)


class Result(ResultFile, Generic[D_co]):
    """The result of a task. `files` are all its files; `url`, `bytes`, `open`, `stream` and `save` belong to the
    first."""

    def __init__(self, task: TaskLike, status: jobs.Status) -> None:
        self.feature = task.feature
        """The name with which it was run, such as enhance."""
        self.task_id = task.id
        self.raw = status.results
        """`results` as the service sent it, including members that the contract does not know."""
        self._status = status
        self.files = tuple(ResultFile(task, place, link) for place, link in enumerate(jobs.links(self.raw)))
        super().__init__(task, 0, self.files[0].url if self.files else "")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.feature}, {len(self.files)} files>"

    @cached_property
    def data(self) -> D_co:
        """`results` with the contract's types. Raises ServiceError if the service sent something else, which is still
        in `raw`."""
        import youcam_client.models as models

        try:
            status = getattr(models, self._task.details.status).from_dict(self._status.raw)
            results: D_co = (status.result if hasattr(status, "result") else status.data).results
        except NOT_AS_PROMISED as error:
            what = f"the results are not as the contract says; they are in `raw`: {shortly(error)}"
            raise ServiceError(httpx.codes.OK, None, what) from error
        return results

    def save_all(self, folder: str | PathLike[str]) -> list[Path]:
        """Writes every file into a folder, which is created if it is missing. Files of the same name are numbered.
        Raises SaveError."""
        with on_disk(folder):
            paths = numbered(folder, [file.name for file in self.files])
        return [
            file.save(path)
            for file, path in zip(
                self.files,
                paths,
                strict=True,  # pragma: no mutate: there is one path for each name
            )
        ]
