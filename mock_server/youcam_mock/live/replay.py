"""Finds, for a run of the mock, the recorded run that it repeats, and gives its outcome in the form of an engine's."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from attrs import frozen

from youcam_mock.contract import Contract
from youcam_mock.domain.requests.pointers import with_texts
from youcam_mock.engines.job import NotKeptError, Result, ResultFile, ResultLink
from youcam_mock.live.recorded_runs import RecordedCalls, RecordedList, RecordedRun
from youcam_mock.live.recording import LINES, Body, Recording, read
from youcam_mock.live.run_identity import RunIdentity, sentence
from youcam_mock.operation import Operation

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}_?")
_UNTYPED = "application/octet-stream"


@frozen
class Match:
    """What was found for a run. `told` says what is replayed, or what differs from the nearest recorded run."""

    run: RecordedRun | None
    told: str
    has_no_end: bool = False
    """Whether the same run was recorded, but not how it ended."""


class Replay:
    """The runs of one recording."""

    def __init__(self, recording: Recording, contract: Contract) -> None:
        self.notes = recording.notes
        self._recording = recording
        calls = RecordedCalls(recording, contract)
        self._runs: dict[str, list[RecordedRun]] = {}
        self._by_key: dict[bytes, RecordedRun] = {}
        for run in calls.runs():
            self._runs.setdefault(run.identity.operation, []).append(run)
            # Of several runs that are the same, the newest counts; one that was not seen to end says nothing.
            if run.ended or run.identity.key not in self._by_key:
                self._by_key[run.identity.key] = run
        self._lists = {_list_key(operation, query): found for operation, query, found in calls.lists()}

    @staticmethod
    def load(folder: Path, contract: Contract) -> Replay:
        """Reads a folder. Raises RecordingError."""
        return Replay(read(folder), contract)

    def match(self, asked: RunIdentity, path: str) -> Match:
        """Returns the recorded run that is the same; `path` is that of the operation, for people."""
        run = self._by_key.get(asked.key)
        if run is None:
            return Match(None, self._nearest(asked, path))
        where = f"line {run.line} of {self._recording.folder / LINES}"
        if not run.ended:
            told = f"{where} is the same run, but its task was not seen to end when it was recorded"
            return Match(None, told, has_no_end=True)
        return Match(run, f"replays {where}, recorded {run.at}")

    def _nearest(self, asked: RunIdentity, path: str) -> str:
        runs = self._runs.get(asked.operation, ())
        if not runs:
            return f"no run of {path} was recorded in {self._recording.folder}"
        ranked = [(len(asked.differences(run.identity)), -run.line, run) for run in runs]
        _, _, nearest = min(ranked, key=lambda entry: entry[:2])
        differences = sentence(asked.differences(nearest.identity))
        return f"no recorded run is the same; the nearest is line {nearest.line}: {differences}"

    def list_of(self, operation: Operation, query: Mapping[str, Any]) -> RecordedList | None:
        """Returns the recorded list for a query, with the values of all parameters; None if none was recorded."""
        return self._lists.get(_list_key(operation, query))

    def result(self, run: RecordedRun) -> Result:
        """Returns the results of a run as an engine would. The bytes are read when they are first asked for."""
        names = _names(run.files)
        files = [
            ResultFile(name, mimetypes.guess_type(name)[0] or _UNTYPED, partial(self._content, run, run.files[link]))
            for link, name in names.items()
        ]
        results = with_texts(run.results, lambda text: ResultLink(names[text]) if text in names else text)
        return Result(tuple(files), results)

    def _content(self, run: RecordedRun, body: Body | None) -> bytes:
        content = self._recording.content(body) if body else None
        if content is None:
            raise NotKeptError(f"the file of line {run.line} was never fetched, or its bytes are gone")
        return content


def _list_key(operation: Operation, query: Mapping[str, Any]) -> tuple[str, tuple[tuple[str, ...], ...]]:
    values = []
    for parameter in operation.parameters:
        value = query.get(parameter.name)
        value = parameter.default if value is None else value
        values.append(tuple(map(str, value)) if isinstance(value, (list, tuple)) else (str(value),))
    return operation.id, tuple(values)


def _names(links: Iterable[str]) -> dict[str, str]:
    """Returns a name for each link, by that of its file. All are different."""
    names: dict[str, str] = {}
    for link in links:
        name = PurePosixPath(unquote(urlsplit(link).path)).name
        # The mock gives out a uuid of its own.
        short = _UUID.sub("", name, count=1).lstrip("_")
        chosen = f"result{short}" if short.startswith(".") else short or "result"
        names[link] = chosen if chosen not in names.values() else f"{len(names)}_{chosen}"
    return names
