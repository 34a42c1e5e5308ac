"""A real photograph through V2 and V1, offline: `python -m tools.demo`.

Starts a mock in this process, calls it with the generated client as any program would, and leaves the pictures in
`demo-results/` of the current directory. Exit code 0; any failure is one line on stderr and exit code 1.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from attrs import frozen
from PIL import Image
from rich.console import Console

from youcam import download, id_token, upload
from youcam_client import AuthenticatedClient, Client
from youcam_client import models as m
from youcam_client.api.ai_photo_enhance import (
    check_task_enhance_v1_0,
    check_task_enhance_v2_0,
    create_file_enhance_v1_1,
    run_task_enhance_v1_0,
    run_task_enhance_v2_0,
)
from youcam_client.api.authentication import authenticate_v1_0
from youcam_client.api.file import create_file_v2_0
from youcam_client.api.unit_system import get_units_v1_0
from youcam_mock import MockServer, Settings
from youcam_mock.sample import SAMPLE

T = TypeVar("T")

RESULTS = Path("demo-results")
SPEED = 5
"""Seconds on the mock's clock for each second of yours."""
PACE_S = 0.25
"""Between two calls, on the mock's clock: the API takes five calls a second."""


class DemoError(Exception):
    """A call was answered in another way than the demo expects."""


@frozen
class Look:
    """What a status check showed; `wait_s` until the next one, on the mock's clock."""

    status: str
    error: object
    url: object
    wait_s: float


@frozen
class Stage:
    """Where the demo plays: the mock and the terminal."""

    server: MockServer
    console: Console

    def say(self, call: str, outcome: str) -> None:
        """One step and what came of it."""
        self.console.print(f"  [green]ok[/]  {call:<38} [dim]{outcome}[/]")

    def client(self, token: str) -> AuthenticatedClient:
        """A generated client that keeps to the limit of calls a second."""
        hooks = {"request": [lambda _: time.sleep(PACE_S / SPEED)]}
        return AuthenticatedClient(
            self.server.url, token, raise_on_unexpected_status=True, httpx_args={"event_hooks": hooks}
        )

    def result_of(self, call: str, look: Callable[[], Look]) -> str:
        """Checks a task until it succeeds, and returns the address of its result. Raises DemoError."""
        checks, started = 0, self.server.clock.now_ms()
        with self.console.status(call, spinner="line") as spinner:
            while True:
                seen, checks = look(), checks + 1
                seconds = (self.server.clock.now_ms() - started) / 1000
                if seen.status == "success":
                    self.say(call, f"success after {seconds:.1f} s and {checks} checks")
                    return str(seen.url)
                if seen.status == "error" or seconds > 60:
                    raise DemoError(f"{call}: {seen.error or seen.status} after {seconds:.0f} s")
                spinner.update(f"{call:<38} [dim]{seen.status} for {seconds:.1f} s[/]")
                time.sleep(seen.wait_s / SPEED)

    def keep(self, url: str, name: str) -> None:
        """Downloads a result and shows it beside the photograph."""
        result = download(url)
        (RESULTS / name).write_bytes(result)
        self.say("GET  the signed result address", str(RESULTS / name))
        self.console.print(f"      {_size(SAMPLE.read_bytes())}  ->  [bold]{_size(result)}[/]")


def main() -> int:
    """Plays the demo. Returns the exit code."""
    try:
        RESULTS.mkdir(exist_ok=True)
        with MockServer(Settings(port=0, clock=f"x{SPEED}")) as server:
            play(Stage(server, Console(highlight=False, soft_wrap=True)))
    except Exception as error:
        print(f"the demo failed: {type(error).__name__}: {' '.join(str(error).split())}", file=sys.stderr)
        return 1
    return 0


def play(stage: Stage) -> None:
    """Both flows and what they cost. Raises DemoError, TransferError, UnexpectedStatus, HTTPError, OSError."""
    server, show, photo = stage.server, stage.console.print, SAMPLE.read_bytes()
    (RESULTS / "input.png").write_bytes(photo)
    operations, edition = len(server.app.mock.contract.operations), server.settings.profile
    show("\n[bold]An offline double of the YouCam AI API[/]")
    show(f"  server   {server.url}, {operations} operations, edition {edition}, time runs {SPEED}x")
    with stage.client(server.api_key) as client:
        before = _balance(client)
        show(f"  account  {server.api_key}, {before:g} units\n  photo    {SAMPLE.name}, {_size(photo)}")
        show("\n[bold]V2[/]: the API key is the bearer, bodies are flat")
        _v2(stage, client, photo)
        between = _balance(client)
        show("\n[bold]V1[/]: sign in first; a task that nobody checks for 10 s is lost")
        _v1(stage, photo)
        after = _balance(client)
    show(f"\n[bold]Units[/]    V2 spent {before - between:g}, V1 spent {between - after:g}, {after:g} are left")
    show(f"[bold]Results[/]  input.png, v2-enhanced.png and v1-enhanced.png in {RESULTS}/")
    show("[bold]Next[/]     `make serve`, then give your own code http://127.0.0.1:8765 and the key above\n")


def _v2(stage: Stage, client: AuthenticatedClient, photo: bytes) -> None:
    new = m.CreateFiles([m.NewFile("image/png", SAMPLE.name, len(photo))])
    created = _got(m.CreateFileResponseV2, create_file_v2_0.sync(client=client, body=new)).data.files[0]
    stage.say("POST /s2s/v2.0/file", f"file_id {created.file_id[:12]}...")
    upload(created.requests[0], photo)
    stage.say("PUT  the signed upload address", "the photo, with the signed headers and no others")
    run = m.EnhanceByFileId(created.file_id, 2)
    task_id = _got(m.RunTaskResponseV2, run_task_enhance_v2_0.sync(client=client, body=run)).data.task_id
    stage.say("POST /s2s/v2.0/task/enhance", f"scale 2: task_id {task_id[:12]}...")

    def look() -> Look:
        state = _got(m.FileTaskStatusV2, check_task_enhance_v2_0.sync(task_id, client=client)).data
        return Look(state.task_status, state.error, state.results.url if state.results else None, wait_s=0.5)

    stage.keep(stage.result_of("GET  /s2s/v2.0/task/enhance/{task_id}", look), "v2-enhanced.png")


def _v1(stage: Stage, photo: bytes) -> None:
    server = stage.server
    with Client(server.url, raise_on_unexpected_status=True) as stranger:
        proof = m.SignIn(server.api_key, id_token(server.api_key, server.secret_key, time.time_ns() // 1_000_000))
        token = _got(m.SignInResponse, authenticate_v1_0.sync(client=stranger, body=proof)).result.access_token
    with stage.client(token) as client:
        stage.say("POST /s2s/v1.0/client/auth", "RSA id_token for an access token, good for 2 hours")
        new = m.CreateImageFiles([m.NewImage("image/png", SAMPLE.name, len(photo))])
        created = _got(m.CreateFileResponseV1, create_file_enhance_v1_1.sync(client=client, body=new)).result.files[0]
        stage.say("POST /s2s/v1.1/file/enhance", f"file_id {created.file_id[:12]}...")
        upload(created.requests[0], photo)
        stage.say("PUT  the signed upload address", "the photo, with the signed headers and no others")
        action = m.EnhanceActionV1(0, m.EnhanceParamsV1(2))
        run = m.RunEnhanceV1(0, m.EnhancePayloadV1(m.SourceIds([created.file_id]), [action]))
        start = partial(run_task_enhance_v1_0.sync, client=client, body=run)
        task_id = _got(m.RunTaskResponseV1, start()).result.task_id
        stage.say("POST /s2s/v1.0/task/enhance", f"scale 2, request_id 0: task_id {task_id[:12]}...")

        def look() -> Look:
            state = _got(m.FileTaskStatusV1, check_task_enhance_v1_0.sync(client=client, task_id=task_id)).result
            files = (state.results[0].data or []) if state.results else []
            return Look(state.status, state.error, files[0].url if files else None, state.polling_interval / 1000)

        stage.keep(stage.result_of("GET  /s2s/v1.0/task/enhance?task_id=", look), "v1-enhanced.png")
        left = _balance(client)
        if _got(m.RunTaskResponseV1, start()).result.task_id != task_id or _balance(client) != left:
            raise DemoError("POST /s2s/v1.0/task/enhance: the same request_id made another task")
        stage.say("POST /s2s/v1.0/task/enhance again", f"request_id 0 again: the same task, still {left:g} units")


def _balance(client: AuthenticatedClient) -> float:
    buckets = _got(m.UnitBuckets, get_units_v1_0.sync(client=client)).results
    return sum(bucket.amount_dec or bucket.amount for bucket in buckets)


def _got(model: type[T], answer: object) -> T:
    """The answer, if it is the success that was asked for. Raises DemoError with the refusal's own words."""
    if isinstance(answer, model):
        return answer
    raise DemoError(f"no {model.__name__}, but {getattr(answer, 'error', answer)}")


def _size(picture: bytes) -> str:
    with Image.open(BytesIO(picture)) as image:
        return f"{image.width} x {image.height} px, {len(picture) / 1000:.0f} KB"


if __name__ == "__main__":
    sys.exit(main())
