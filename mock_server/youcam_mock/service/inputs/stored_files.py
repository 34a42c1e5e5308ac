"""Files as they are stored: where their bytes lie, and how they are read."""

from __future__ import annotations

from pathlib import PurePosixPath

from youcam_mock.engines.job import NotKeptError, Result
from youcam_mock.service.engine_runs import run_engine
from youcam_mock.state import MockState
from youcam_mock.store import files, tasks
from youcam_mock.store.blobs import ROOT
from youcam_mock.store.files import File

_FOLDER = "aeMNNB0KmUIP8rnQ996tC5Q"
"""Stands in the path of every object that was ever seen."""


def object_path(state: MockState, account_id: int, file_name: str) -> str:
    """Chooses where to store a file: a path like the service's, with nothing of the file's name but the extension."""
    suffix = PurePosixPath(file_name).suffix.lower()
    extension = suffix if suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= 8 else ""
    return f"{_account_folder(account_id)}/{state.ids.uuid()}{extension}"


def result_paths(state: MockState, account_id: int, result: Result) -> list[str]:
    """Chooses where to store each file of a result. Files that the data tells apart by name share a uuid (as seen)."""
    if result.data is None or len(result.files) == 1:
        return [object_path(state, account_id, file.name) for file in result.files]
    begin = f"{_account_folder(account_id)}/{state.ids.uuid()}"
    return [f"{begin}_{file.name}" for file in result.files]


def _account_folder(account_id: int) -> str:
    return f"{ROOT}/{320554715144259928 + account_id}/{77022501909 + account_id}/v2/{_FOLDER}"


def file_bytes(state: MockState, file: File) -> bytes | None:
    """Reads a file. A result file that nobody has read before is rendered now. None for a file without bytes."""
    content = state.blobs.get(file.blob) if file.blob else None
    return _rendered(state, file) if content is None else content


def _rendered(state: MockState, file: File) -> bytes | None:
    """Renders and stores a result file. None for a file that is not a result, or whose task is gone."""
    if not (file.blob and file.task_id and file.result_name):
        return None
    with state.database.transaction() as connection:
        task = tasks.by_id(connection, file.task_id)
    if task is None or task.deleted:
        return None
    try:
        made = run_engine(state, task, InputReader(state)).file(file.result_name)
        with state.decoding.turn_of(task.account_id):
            content = made.render()
    except (KeyError, NotKeptError):
        # The task replayed a recording, which lacks the file, or is no longer there.
        return None
    state.blobs.put(file.blob, content)
    return content


class InputReader:
    """Reads the inputs of one task, each blob once.

    Inspection, the search for faces and the engine all want the same bytes: from S3, each read would be a request.
    """

    def __init__(self, state: MockState) -> None:
        self._state = state
        self._read: dict[str, bytes | None] = {}

    def __call__(self, blob: str) -> bytes | None:
        """The bytes under a key. The input may be a result of another task that nobody has read yet."""
        if blob not in self._read:
            content = self._state.blobs.get(blob)
            self._read[blob] = self._result_of_another_task(blob) if content is None else content
        return self._read[blob]

    def _result_of_another_task(self, blob: str) -> bytes | None:
        with self._state.database.transaction() as connection:
            file = files.by_object(connection, blob)
        return _rendered(self._state, file) if file else None
