"""The command `youcam-mock record`."""

from __future__ import annotations

import gc
import signal
import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path
from threading import Event, Lock
from types import FrameType
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from youcam_mock.live.record.proxy import Proxy
    from youcam_mock.live.record.recorder import Recorder

_ENV = "YOUCAM_MOCK_RECORD"
_MOST_UNITS = 10**9
_ENDS_WITHIN_S = 30
"""How many seconds requests on their way may take after Ctrl+C."""


class _Units(click.ParamType[Decimal]):
    name = "units"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Decimal:
        try:
            units = Decimal(str(value))
        except InvalidOperation:
            units = Decimal("NaN")
        if not (units.is_finite() and 0 <= units <= _MOST_UNITS):
            self.fail(f"{value!r} should be a number of units, from 0", param, ctx)
        return units


@click.command("record")
@click.option(
    "--upstream",
    metavar="URL",
    required=True,
    envvar=f"{_ENV}_UPSTREAM",
    show_envvar=True,
    help="Origin of the service, such as https://yce-api-01.makeupar.com.",
)
@click.option(
    "--into",
    "folder",
    metavar="FOLDER",
    required=True,
    type=click.Path(path_type=Path),
    envvar=f"{_ENV}_INTO",
    show_envvar=True,
    help="Folder of the recording. What it holds stays.",
)
@click.option(
    "--port",
    default=8766,
    show_default=True,
    type=click.IntRange(0, 65535),
    envvar=f"{_ENV}_PORT",
    show_envvar=True,
    help="Port to listen on; 0 picks a free one.",
)
@click.option(
    "--spend",
    "budget",
    metavar="UNITS",
    type=_Units(),
    envvar=f"{_ENV}_SPEND",
    show_envvar=True,
    help="Units that paid runs may cost at most. Without it, a terminal is asked once; elsewhere they are refused.",
)
def record(upstream: str, folder: Path, port: int, budget: Decimal | None) -> None:
    """Pass calls to a service, and keep them.

    Your program calls the address that is printed, in place of the service's, with its own key. Each exchange is added
    to the FOLDER, without keys, tokens, signatures and account numbers. What the contract does not know is printed.
    """
    from youcam_mock.contract import Contract, ContractNotFoundError, bundled
    from youcam_mock.live.record.deferred import Deferred
    from youcam_mock.live.record.proxy import Proxy
    from youcam_mock.live.record.recorder import Recorder
    from youcam_mock.live.record.server import PortTakenError, require_free
    from youcam_mock.live.record.spending import Spending
    from youcam_mock.live.record.upstream import UpstreamError, origin
    from youcam_mock.live.recording import RecordingError

    gc.enable()
    tell = _Console()
    try:
        address, contract = origin(upstream), Contract.load(bundled())
        require_free(port)
        recorder = Recorder(folder)
    except (UpstreamError, RecordingError, ContractNotFoundError, PortTakenError) as error:
        raise click.ClickException(str(error)) from error
    gc.freeze()
    for note in recorder.notes:
        tell(note)
    spending = Spending(budget, tell.ask if tell.is_terminal() else None)
    proxy = Proxy(address, recorder, contract, spending, tell, deferred=Deferred())
    try:
        _serve(proxy, recorder, port, address, tell)
    finally:
        recorder.close()
    tell(_summary(proxy, recorder))
    if proxy.log.broken:
        raise click.exceptions.Exit(1)


def _serve(proxy: Proxy, recorder: Recorder, port: int, upstream: str, tell: _Console) -> None:
    """Serves until Ctrl+C. Requests on their way are still answered, and kept."""
    from youcam_mock.live.record.server import served

    stop = Event()

    def stopped(_: int, __: FrameType | None) -> None:
        # A second Ctrl+C ends the waiting.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stopped)
    try:
        with served(proxy, port, _ENDS_WITHIN_S) as url:
            tell(
                f"youcam-mock record at {url}\n  passes to   {upstream}\n  keeps in    {recorder.folder}\nCtrl+C stops"
            )
            stop.wait()
        proxy.close(_ENDS_WITHIN_S)
    except KeyboardInterrupt:
        tell("requests on their way were given up")


def _summary(proxy: Proxy, recorder: Recorder) -> str:
    spending = proxy.spending
    return (
        f"kept {recorder.exchanges} exchanges and {recorder.bytes_kept / 1e6:.1f} MB of files; "
        f"{spending.spent:f} units in {spending.runs} paid runs; {proxy.facts} unknown facts"
    )


class _Console:
    """Tells lines to the person at the terminal, and asks. Threads take turns."""

    def __init__(self) -> None:
        self._turn = Lock()

    def __call__(self, text: str) -> None:
        with self._turn:
            click.echo("".join(c if c.isprintable() or c == "\n" else "?" for c in text), err=True)

    def ask(self, question: str) -> bool:
        """Returns whether the person agrees."""
        with self._turn:
            try:
                return click.confirm(question, err=True)
            except click.Abort:
                return False

    def is_terminal(self) -> bool:
        """Returns whether somebody can be asked."""
        return sys.stdin.isatty() and sys.stderr.isatty()
