"""The journal of a folder's runs: which were started and which are done, so that nothing is paid for twice."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import define, field

NAME = ".youcam-run.jsonl"
"""The journal's file, beside the results."""
_LOCK = ".youcam-run.lock"


@define
class Journal:
    """What became of runs, as lines of JSON that are only ever appended.

    A line is on the disk before the next step begins, so that the process may be ended at any time. A line that was
    cut off is passed over.
    """

    folder: Path
    stems: dict[str, str] = field(factory=dict)
    """The names of results by the name of their source."""
    _tasks: dict[str, str] = field(factory=dict)
    _files: dict[str, list[str]] = field(factory=dict)
    _writers: dict[str, str] = field(factory=dict)
    """The run that wrote a file last."""

    def saved(self, run: str) -> list[Path] | None:
        """Returns the files of a run that is done; None if it is not, or if a file is gone or another run's by now."""
        names = self._files.get(run)
        if names is None or any(self._writers[name] != run for name in names):
            return None
        paths = [self.folder / name for name in names]
        return paths if all(path.is_file() for path in paths) else None

    def task(self, run: str) -> str | None:
        """Returns the task of a run that was started; None if it has failed."""
        return self._tasks.get(run)

    def started(self, run: str, task_id: str) -> None:
        """Notes the task of a run."""
        self._write({"run": run, "task": task_id})

    def done(self, run: str, files: Sequence[str]) -> None:
        """Notes that the files of a run are written, in the folder."""
        self._write({"run": run, "files": [str(Path(path).relative_to(self.folder)) for path in files]})

    def failed(self, run: str, error: str) -> None:
        """Notes that the task of a run came to nothing."""
        self._write({"run": run, "error": error})

    def named(self, source: str, stem: str) -> None:
        """Notes the name of a source's results."""
        self.stems[source] = stem
        self._write({"source": source, "stem": stem})

    def _write(self, line: Mapping[str, Any]) -> None:
        # One write of a file that is opened to append is whole, whichever thread it comes from.
        opened = os.open(self.folder / NAME, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o666)
        try:
            os.write(opened, json.dumps(line).encode() + b"\n")
            os.fsync(opened)
        finally:
            os.close(opened)

    def read(self) -> None:
        """Reads what earlier processes wrote. Raises OSError."""
        path = self.folder / NAME
        text = path.read_bytes() if path.exists() else b""
        if text and not text.endswith(b"\n"):
            with path.open("ab") as stream:
                stream.write(b"\n")
        for line in text.splitlines():
            self._take(line)

    def _take(self, text: bytes) -> None:
        try:
            line = json.loads(text)
            if "stem" in line:
                self.stems[str(line["source"])] = str(line["stem"])
            elif "files" in line:
                self._files[line["run"]] = [str(name) for name in line["files"]]
                self._writers.update(dict.fromkeys(self._files[line["run"]], line["run"]))
            elif "task" in line:
                self._tasks[line["run"]] = str(line["task"])
            else:
                self._tasks.pop(line["run"], None)
        except (ValueError, LookupError, TypeError):
            return


@contextmanager
def kept(folder: Path) -> Iterator[Journal]:
    """Opens the journal of a folder of results, for one process at a time. Raises OSError, also if another process has
    it."""
    from filelock import FileLock, Timeout

    journal = Journal(folder)
    lock = FileLock(folder / _LOCK, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        raise BlockingIOError(f"{folder}: another youcam run saves its results there; wait for its end") from None
    try:
        journal.read()
        yield journal
    finally:
        lock.release()


def identity(feature: str, name: str, params: Mapping[str, Any], inputs: Sequence[str]) -> str:
    """Returns what tells a run from all others: its feature, the name of its source, its values and the bytes of its
    files. Raises OSError for a file that cannot be read."""
    facts = {role: _contents(value) if role in inputs else value for role, value in params.items()}
    text = json.dumps([feature, name, facts], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _contents(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_contents(one) for one in value]
    if "://" in str(value):
        return str(value)
    with Path(value).open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
