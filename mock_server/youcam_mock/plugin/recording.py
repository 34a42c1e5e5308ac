"""Records the tests whose marker names a folder to replay, when `--youcam-record` says so.

The modes are those that users of VCR know. `none`: nothing is recorded. `once`: tests of a folder without a recording.
`new`: tests that the recording lacks. `all`: every test, anew. Tests that are not recorded replay.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import ExitStack
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import define, field

from youcam_mock.plugin.control import Credentials

if TYPE_CHECKING:
    from youcam_mock.live.record.proxy import Proxy
    from youcam_mock.live.record.recorder import Recorder

MODES = ("none", "once", "new", "all")
URL, API_KEY, SPEND = "YOUCAM_RECORD_URL", "YOUCAM_RECORD_API_KEY", "YOUCAM_RECORD_SPEND"
CLIENT_ID, SECRET_KEY = "YOUCAM_RECORD_CLIENT_ID", "YOUCAM_RECORD_SECRET_KEY"
_ENDS_WITHIN_S = 30


class RecordError(Exception):
    """Raised when a test cannot be recorded. The message says why, in one line."""


def credentials(environment: Mapping[str, str]) -> Credentials:
    """Returns the account that pays for recordings. Raises RecordError."""
    key, client_id, secret = (environment.get(name) for name in (API_KEY, CLIENT_ID, SECRET_KEY))
    if key:
        return {"api_key": key}
    if client_id and secret:
        return {"client_id": client_id, "secret_key": secret}
    raise RecordError(f"--youcam-record: set {API_KEY}, or {CLIENT_ID} and {SECRET_KEY}, to the account that pays")


def with_replay(options: Mapping[str, Any], mode: str | None, root: Path) -> dict[str, Any]:
    """Returns the settings of a test's mock: its folder below the root of the tests, and with a mode, as VCR does, no
    run that was not recorded."""
    folder = options.get("replay")
    if not isinstance(folder, (str, Path)):
        return dict(options)
    strict = {} if mode is None else {"replay_missing": "refuse"}
    return {**strict, **options, "replay": root / folder}


@define
class _Folder:
    """A folder of recordings, as it was when the run of tests began, and its recorder once there is one."""

    tests: frozenset[str | None] | None
    """The tests that it holds; None if there is no recording."""
    url: str = ""
    proxy: Proxy | None = None
    recorder: Recorder | None = None


@define
class Recordings:
    """The recorders of a run of tests, one for each folder."""

    mode: str | None
    lines: list[str] = field(factory=list)
    """What is to be told at the end of the run."""
    _folders: dict[Path, _Folder] = field(factory=dict)
    _until_end: ExitStack = field(factory=ExitStack)

    def records(self, folder: Path, test: str) -> bool:
        """Returns whether a test is recorded. Raises RecordError for a folder that cannot be read."""
        if self.mode in (None, "none"):
            return False
        tests = self._folder(folder).tests
        return tests is None or self.mode == "all" or (self.mode == "new" and test not in tests)

    def _folder(self, folder: Path) -> _Folder:
        from youcam_mock.live.recording import LINES, RecordingError, read

        if folder not in self._folders:
            try:
                known = read(folder).exchanges if (folder / LINES).exists() else None
            except RecordingError as error:
                raise RecordError(str(error)) from None
            tests = None if known is None else frozenset(exchange.test for exchange in known)
            self._folders[folder] = _Folder(tests)
        return self._folders[folder]

    def begin(self, folder: Path, test: str) -> str:
        """Records a test from now on. Returns the URL to call. Raises RecordError."""
        found = self._folder(folder)
        if found.proxy is None:
            self._start(found, folder)
        assert found.proxy is not None
        found.proxy.log.test = test
        return found.url

    def _start(self, found: _Folder, folder: Path) -> None:
        from youcam.session import SERVICE
        from youcam_mock.contract import Contract, bundled
        from youcam_mock.live.record.proxy import Proxy
        from youcam_mock.live.record.recorder import Recorder
        from youcam_mock.live.record.server import served
        from youcam_mock.live.record.spending import Spending
        from youcam_mock.live.record.upstream import UpstreamError, origin
        from youcam_mock.live.recording import RecordingError

        try:
            upstream = origin(os.environ.get(URL) or SERVICE)
            recorder = Recorder(folder)
        except (UpstreamError, RecordingError) as error:
            raise RecordError(f"--youcam-record: {error}") from None
        proxy = Proxy(upstream, recorder, Contract.load(bundled()), Spending(_budget()), self.lines.append)
        self._until_end.callback(self._end, proxy, recorder)
        found.url = self._until_end.enter_context(served(proxy, ends_within_s=_ENDS_WITHIN_S))
        found.proxy, found.recorder = proxy, recorder

    def _end(self, proxy: Proxy, recorder: Recorder) -> None:
        proxy.close(_ENDS_WITHIN_S)
        recorder.close()
        spent = f"{proxy.spending.spent:f} units were spent in {proxy.spending.runs} paid runs"
        self.lines.append(f"recorded {recorder.exchanges} exchanges into {recorder.folder}; {spent}")

    def close(self) -> None:
        """Ends all recorders."""
        self._until_end.close()


def _budget() -> Decimal | None:
    text = os.environ.get(SPEND)
    if not text:
        return None
    try:
        units = Decimal(text)
    except InvalidOperation:
        units = Decimal("NaN")
    if not (units.is_finite() and units >= 0):
        raise RecordError(f"--youcam-record: {SPEND} should be a number of units, not {text!r}")
    return units
