"""Sends a real photograph through V2 and V1, offline: `python -m tools.demo`.

Starts a mock in this process, calls it with the client as any program would, and leaves the pictures in
`demo-results/` of the current directory. Exit code 0; any failure is one line on stderr and exit code 1.
"""

from __future__ import annotations

import logging
import sys
import time
from io import BytesIO
from pathlib import Path

from attrs import frozen
from PIL import Image
from rich.console import Console

from youcam import Result, YouCam
from youcam.timing import Clock
from youcam_mock import MockServer, Settings
from youcam_mock.sample import SAMPLE

RESULTS = Path("demo-results")
SPEED = 5
"""How many seconds pass on the mock's clock in one real second."""


@frozen
class Fast(Clock):
    """A clock that follows the mock's."""

    server: MockServer

    def now_s(self) -> float:
        """Returns Unix time of the mock in seconds."""
        return self.server.clock.now_ms() / 1000

    def sleep(self, seconds: float) -> None:
        """Waits until that much time has passed on the mock."""
        time.sleep(seconds / SPEED)


class Shown(logging.Handler):
    """Prints each call that a client logs."""

    def __init__(self, console: Console) -> None:
        super().__init__(logging.DEBUG)
        self._console = console

    def emit(self, record: logging.LogRecord) -> None:
        """Prints a line for a call: its method, its path without ids and signatures, and the status."""
        call, _, status = record.getMessage().rpartition(": ")
        method, path = call.split(" ")
        shown = f"{path[:48]}..." if len(path) > 48 else path
        self._console.print(f"  [green]{status}[/]  {method:<4} {shown}", markup=True)


def main() -> int:
    """Plays the demo. Returns the exit code."""
    try:
        RESULTS.mkdir(exist_ok=True)
        with MockServer(Settings(port=0, clock=f"x{SPEED}")) as server:
            play(server, Console(highlight=False, soft_wrap=True))
    except Exception as error:
        print(f"the demo failed: {type(error).__name__}: {' '.join(str(error).split())}", file=sys.stderr)
        return 1
    return 0


def play(server: MockServer, console: Console) -> None:
    """Enhances the same picture with V2 and with V1, and shows the costs. Raises YouCamError, OSError."""
    show, clock = console.print, Fast(server)
    logger = logging.getLogger("youcam")
    logger.setLevel(logging.DEBUG)
    logger.addHandler(Shown(console))
    (RESULTS / "input.png").write_bytes(SAMPLE.read_bytes())
    operations, edition = len(server.app.mock.contract.operations), server.settings.profile
    show("\n[bold]An offline double of the YouCam AI API[/]")
    show(f"  server   {server.url}, {operations} operations, edition {edition}, time runs {SPEED}x")
    show(f"  account  {server.api_key}, {server.settings.units:g} units")
    show(f"  photo    {SAMPLE.name}, {_size(SAMPLE.read_bytes())}")
    show('\n[bold]V2[/]: YouCam(api_key).run("enhance", image=photo, scale=2)')
    with YouCam(server.api_key, base_url=server.url, clock=clock) as client:
        before = client.units().total
        _keep(console, client.run("enhance", image=SAMPLE, scale=2), "v2-enhanced.png")
        between = client.units().total
    show('\n[bold]V1[/]: YouCam(client_id=..., secret_key=...).run("v1.0/enhance", image=photo, scale=2)')
    with YouCam(client_id=server.api_key, secret_key=server.secret_key, base_url=server.url, clock=clock) as client:
        _keep(console, client.run("v1.0/enhance", image=SAMPLE, scale=2), "v1-enhanced.png")
        after = client.units().total
    spent = f"V2 spent {float(before - between):g}, V1 {float(between - after):g}"
    show(f"\n[bold]Units[/]    {spent}, {float(after):g} are left")
    show(f"[bold]Results[/]  input.png, v2-enhanced.png and v1-enhanced.png in {RESULTS}/")
    show("[bold]Next[/]     `make serve`, then give your own code http://127.0.0.1:8765 and the key above\n")


def _keep(console: Console, result: Result[object], name: str) -> None:
    saved = result.save(RESULTS / name)
    console.print(f"  {_size(SAMPLE.read_bytes())}  ->  [bold]{_size(saved.read_bytes())}[/] in {saved}")


def _size(picture: bytes) -> str:
    with Image.open(BytesIO(picture)) as image:
        return f"{image.width} x {image.height} px, {len(picture) / 1000:.0f} KB"


if __name__ == "__main__":
    sys.exit(main())
