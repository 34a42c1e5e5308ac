"""Bodies that come too slowly: they are given up, and keep nobody from being answered."""

from __future__ import annotations

import selectors
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import define
from werkzeug.exceptions import RequestTimeout

from contract_tests.conftest import MakeApi
from contract_tests.robustness.environs import KEY
from contract_tests.robustness.misbehaviour import HEAD
from contract_tests.robustness.served import served
from contract_tests.robustness.wires import PATIENCE_S, Wire, eventually, is_well, wire
from youcam_mock.serve.slow_bodies import ANY_BODY_S, BYTES_A_SECOND, MOST_WAITING, SILENT_S, SlowBodies, TimedBody

FEW = 40


@define
class Clock:
    """A clock that a test moves."""

    now_s: float = 0.0

    def __call__(self) -> float:
        return self.now_s


@define
class Dribble:
    """A body whose parts come one at a time, each after some seconds."""

    bodies: SlowBodies
    clock: Clock
    parts: Iterator[tuple[float, bytes]]

    def read(self, size: int = -1) -> bytes:
        """Returns the next part. Whoever watches looks before it comes."""
        pause_s, part = next(self.parts, (0, b""))
        self.clock.now_s += pause_s
        self.bodies.end_late()
        return part


def dribbled(*parts: tuple[float, bytes]) -> tuple[TimedBody, list[str]]:
    """Returns a body that comes so, and what is said when it is given up."""
    clock = Clock()
    bodies, ends = SlowBodies(clock), []
    slow: Any = Dribble(bodies, clock, iter(parts))
    return TimedBody(slow, bodies, lambda: ends.append("ended")), ends


def test_a_body_that_comes_in_time_is_read_whole() -> None:
    body, ends = dribbled((1, b"ab"), (1, b"cd"), (1, b"e"))
    assert body.read(5) == b"abcde"
    assert ends == []


def test_a_body_is_given_up_once_its_time_is_over() -> None:
    body, ends = dribbled((ANY_BODY_S - 1, b"a"), (1.1, b""))
    with pytest.raises(RequestTimeout):
        body.read(100)
    with pytest.raises(RequestTimeout):
        body.read(100)
    assert ends == ["ended"]


@pytest.mark.parametrize(("pause_s", "whole"), [(7.9, True), (9.0, False)])
def test_a_long_body_may_take_as_long_as_its_bytes_need(pause_s: float, whole: bool) -> None:
    part = bytes(8 * BYTES_A_SECOND)
    body, ends = dribbled(*[(pause_s, part)] * 30)
    if whole:
        assert body.read(30 * len(part)) == 30 * part
    else:
        with pytest.raises(RequestTimeout):
            body.read(30 * len(part))
    assert ends == [] if whole else ["ended"]


def test_of_too_many_those_are_given_up_from_which_nothing_comes() -> None:
    clock, ended = Clock(), set[int]()
    bodies = SlowBodies(clock)
    with suppress(RequestTimeout), ExitStack() as waiting:
        came = [waiting.enter_context(bodies.waiting(partial(ended.add, n))) for n in range(MOST_WAITING + 3)]
        clock.now_s = SILENT_S / 2
        came[1](10)
        clock.now_s = SILENT_S
        bodies.end_late()
        bodies.end_late()
    assert ended == {0, 2, 3}


def test_as_many_as_may_wait_are_left_alone() -> None:
    clock, ended = Clock(), set[int]()
    bodies = SlowBodies(clock)
    with ExitStack() as waiting:
        for number in range(MOST_WAITING):
            waiting.enter_context(bodies.waiting(partial(ended.add, number)))
        clock.now_s = ANY_BODY_S - 0.1
        bodies.end_late()
    assert ended == set()


def answered(clients: list[Wire]) -> list[Wire]:
    """Returns the clients for which there is something to read."""
    with selectors.DefaultSelector() as looking:
        for client in clients:
            looking.register(client.socket, selectors.EVENT_READ, client)
        return [key.data for key, _ in looking.select(0)]


def test_clients_that_send_a_byte_of_a_hundred_keep_nobody_from_being_answered(tmp_path: Path) -> None:
    with served(tmp_path, "--clock", "virtual", "--no-rate-limit") as running, ExitStack() as waiting:
        slow = [waiting.enter_context(wire(running.url)) for _ in range(MOST_WAITING + FEW)]
        for client in slow:
            client.send(HEAD + b"{")
        assert is_well(running.url)
        assert eventually(lambda: len(answered(slow)) >= FEW, ANY_BODY_S + PATIENCE_S)
        assert is_well(running.url)
        answers = [client.rest() for client in answered(slow)]
        assert {answer.split(b"\r\n")[0] for answer in answers} == {b"HTTP/1.1 408 Request Timeout"}
        assert all(b'"errorCode":"RequestTimeout"' in answer for answer in answers)
        requests = httpx.get(f"{running.url}/_mock/requests", params={"status": 408}).json()["requests"]
        assert "the body came too slowly" in requests[0]["explain"]


def test_a_late_upload_is_refused_as_s3_refuses_it(make_api: MakeApi) -> None:
    answer = make_api().app.too_slow({"PATH_INFO": "/ttl30/1/2/x.png"})
    assert answer.status_code == 400
    assert b"<Code>RequestTimeout</Code>" in answer.get_data()


class _Late:
    """A body that is given up whenever it is read."""

    def read(self, size: int = -1) -> bytes:
        raise RequestTimeout


@pytest.mark.parametrize(
    ("path", "status"), [("/s2s/v2.0/task/enhance", 408), ("/_mock/scenarios", 408), ("/nowhere", 404)]
)
@pytest.mark.parametrize("stated", [True, False])
def test_a_late_body_is_refused_in_the_form_of_the_path(
    path: str, status: int, stated: bool, make_api: MakeApi
) -> None:
    app = make_api().app
    length = {"CONTENT_LENGTH": "100"} if stated else {"HTTP_TRANSFER_ENCODING": "chunked"}
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": path,
        "wsgi.input": _Late(),
        "wsgi.url_scheme": "http",
        "HTTP_AUTHORIZATION": f"Bearer {KEY}",
        "HTTP_HOST": "localhost",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "CONTENT_TYPE": "application/json",
        "wsgi.input_terminated": True,
        **length,
    }
    told: list[str] = []
    answer = b"".join(app.wsgi_app(environ, lambda said, headers: told.append(said)))  # type: ignore[arg-type]
    assert told[0].startswith(str(status)), answer
    if status == 408:
        assert app.too_slow(environ).get_data() == answer


def test_a_body_that_breaks_off_is_short_as_ever() -> None:
    bodies = SlowBodies()
    assert TimedBody(BytesIO(b"abc"), bodies, lambda: None).read(100) == b"abc"
    assert TimedBody(BytesIO(b"abc"), bodies, lambda: None).read() == b"abc"
    assert TimedBody(BytesIO(b"abcd"), bodies, lambda: None).read(2) == b"ab"
