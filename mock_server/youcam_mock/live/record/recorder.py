"""Writes recordings. What was written stays: lines are only added, each is complete before the next begins."""

from __future__ import annotations

import hashlib
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from threading import Lock
from typing import IO

import orjson

from youcam_mock.live.recording import BODIES, HEADER, LINES, Body, Exchange, RecordingError, check_header

MOST_KEPT = 256 << 20
"""Bytes of the largest file that is kept. The service takes none above 100 MB."""
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}\Z")
_ATTRIBUTES = f"{BODIES}/* binary\n{LINES} text eol=lf\n"
"""For git, which would otherwise change the ends of lines in files whose hashes count."""


class Recorder:
    """Adds exchanges to a folder, which belongs to this recorder alone until it is closed."""

    def __init__(self, folder: Path) -> None:
        """Opens or creates the folder. Raises RecordingError if it cannot be used."""
        self.folder = folder
        self.notes: list[str] = []
        self.exchanges = 0
        self.bytes_kept = 0
        self._writing = Lock()
        try:
            (folder / BODIES).mkdir(parents=True, exist_ok=True)
            self._lines: IO[bytes] = (folder / LINES).open("a+b")
        except OSError as error:
            raise RecordingError(f"cannot write into {folder}: {error.strerror or error}; choose another") from None
        try:
            self._begin()
        except BaseException:
            self._lines.close()
            raise

    def _begin(self) -> None:
        if not _locked(self._lines):
            raise RecordingError(f"{self.folder}: another recorder writes there; stop it, or choose another folder")
        try:
            self._continue()
            for part in (self.folder / BODIES).glob("*.part"):
                part.unlink()
        except OSError as error:
            raise RecordingError(f"cannot write into {self.folder}: {error.strerror or error}") from None

    def _continue(self) -> None:
        """Writes the header, or makes sure that the next line begins where the last complete one ended."""
        self._lines.seek(0)
        first = self._lines.readline()
        if not first.strip():
            self._lines.truncate(0)
            self._write(orjson.dumps(HEADER))
            attributes = self.folder / ".gitattributes"
            if not attributes.exists():
                attributes.write_text(_ATTRIBUTES, encoding="utf-8")
            return
        path = self.folder / LINES
        check_header(path, first)
        content = first + self._lines.read()
        whole, _, rest = content.rpartition(b"\n")
        if not rest:
            return
        try:
            orjson.loads(rest)
            self._lines.write(b"\n")
            self._lines.flush()
        except orjson.JSONDecodeError:
            self.notes.append(f"{path}: line {content.count(10) + 1} was cut off and is passed over")
            self._lines.truncate(len(whole) + 1)

    def add(self, exchange: Exchange) -> None:
        """Adds an exchange. It is in the file when this returns. Raises OSError."""
        with self._writing:
            self._write(exchange.line())
            self.exchanges += 1

    def _write(self, line: bytes) -> None:
        self._lines.write(line + b"\n")
        self._lines.flush()

    def begin_body(self, url_path: str, leaks: Callable[[bytes], bool]) -> BodyFile:
        """Returns a file for the bytes of a body. `leaks` says whether some bytes hold a secret."""
        return BodyFile(self, _suffix(url_path), leaks)

    def keep(self, content: bytes, suffix: str) -> Body:
        """Keeps bytes that are known to hold no secret as a file. Raises OSError."""
        body = BodyFile(self, suffix, lambda _: False)
        body.write(content)
        return body.end()

    def close(self) -> None:
        """Lets others use the folder."""
        self._lines.close()


class BodyFile:
    """The bytes of a body as they pass. They get their name when the last one is there."""

    def __init__(self, recorder: Recorder, suffix: str, leaks: Callable[[bytes], bool]) -> None:
        self._recorder = recorder
        self._suffix = suffix
        self._leaks = leaks
        self._hash = hashlib.sha256()
        self._tail = b""
        self._file: IO[bytes] | None = None
        self._left_out: str | None = None
        self.size = 0

    def write(self, part: bytes) -> None:
        """Adds the next bytes. Raises OSError."""
        self.size += len(part)
        if self._left_out or not part:
            return
        self._hash.update(part)
        if self.size > MOST_KEPT:
            self.drop(f"it has more than {MOST_KEPT >> 20} MB")
        elif self._leaks(self._tail + part):
            self.drop("it holds a secret")
        else:
            self._tail = part[-1024:]
            self._out().write(part)

    def _out(self) -> IO[bytes]:
        if self._file is None:
            folder = self._recorder.folder / BODIES
            # The recorder deletes it, whatever happens: its name is only known here.
            self._file = tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False)  # noqa: SIM115
        return self._file

    def drop(self, why: str) -> None:
        """Keeps no bytes of this body."""
        self._left_out = self._left_out or why
        if self._file is not None:
            self._file.close()
            Path(self._file.name).unlink(missing_ok=True)
            self._file = None

    def end(self) -> Body:
        """Returns the body, once all of it has passed. Raises OSError."""
        if self._left_out:
            return Body(self.size, left_out=self._left_out)
        digest = self._hash.hexdigest()
        name = f"{BODIES}/{digest}{self._suffix}"
        out = self._out()
        out.close()
        self._file = None
        path = self._recorder.folder / name
        if path.exists():
            Path(out.name).unlink(missing_ok=True)
        else:
            Path(out.name).chmod(0o644)
            Path(out.name).replace(path)
            self._recorder.bytes_kept += self.size
        return Body(self.size, sha256=digest, file=name)


def _suffix(url_path: str) -> str:
    suffix = PurePosixPath(url_path).suffix.lower()
    return suffix if _SUFFIX.match(suffix) else ""


def _locked(file: IO[bytes]) -> bool:
    """Locks the file until it is closed, or its process ends. Returns whether nobody else holds the lock."""
    try:
        if sys.platform == "win32":
            import msvcrt

            # A byte far behind the end, so that others can still read the lines.
            file.seek(1 << 40)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
