"""A server that always sends a little more: the timeout is for the whole, so that it holds no call for ever.

The servers here send until the client hangs up, and break off after half a minute, which is another failure.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Iterator
from typing import Any

import httpcore
import httpx
import pytest

from contract_tests.client.hostile.wire import Line, serving
from contract_tests.client.scripted import DONE
from youcam import AsyncYouCam, FileId, YouCam, errors, patience
from youcam.network import TimedNetwork, TimedStream, timed
from youcam.patience import SLOWEST, Patience
from youcam.timing import Retries

UPLOADED = FileId("file+1")
TIMEOUT_S = 0.4
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"


def _client(url: str, timeout: float = TIMEOUT_S) -> YouCam:
    return YouCam("key-1", base_url=url, rate=(), retries=Retries(attempts=1), timeout=timeout)


def _dripping(begin: bytes, byte: bytes) -> Callable[[Line], None]:
    def handle(line: Line) -> None:
        line.request()
        line.send(begin)
        line.drip(byte)

    return handle


DRIPS = {
    "head": _dripping(OK + b"X: ", b"a"),
    "body": _dripping(OK + b"Content-Length: 100000\r\n\r\n", b" "),
    "chunks": _dripping(CHUNKED, b"1\r\n \r\n"),
    "head of a chunk": _dripping(CHUNKED, b"0"),
    "informational": _dripping(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
}


@pytest.mark.parametrize("drip", DRIPS)
def test_an_answer_that_drips_is_cut_off(drip: str) -> None:
    with serving(DRIPS[drip]) as url, pytest.raises(errors.ServiceUnreachable) as late:
        _client(url).units()
    assert isinstance(late.value.__cause__, httpx.TimeoutException)


@pytest.mark.parametrize("drip", DRIPS)
def test_the_same_by_asyncio(drip: str) -> None:
    async def call(url: str) -> None:
        async with AsyncYouCam(
            "key-1", base_url=url, rate=(), retries=Retries(attempts=1), timeout=TIMEOUT_S
        ) as client:
            await client.units()

    with serving(DRIPS[drip]) as url, pytest.raises(errors.ServiceUnreachable) as late:
        asyncio.run(call(url))
    assert isinstance(late.value.__cause__, httpx.TimeoutException)


def test_a_paid_run_whose_answer_drips_is_unclear() -> None:
    with serving(DRIPS["body"]) as url, pytest.raises(errors.RunUnclear):
        _client(url, timeout=1.5).submit("enhance", image=UPLOADED, scale=2)


def _file(line: Line) -> None:
    head = line.request()
    if head.startswith(b"GET /s2s"):
        host = head.partition(b"Host: ")[2].partition(b"\r\n")[0].decode()
        done = json.dumps(DONE).replace("http://s/", f"http://{host}/").encode()
        line.send(OK + b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(done) + done)
    else:
        line.send(OK + b"Content-Length: 100000\r\n\r\n")
        line.drip(b" ")


def test_a_download_that_drips_is_cut_off() -> None:
    with serving(_file) as url:
        client = _client(url, timeout=20)
        result = client.task("enhance", "t").result()
        client._session.timeout_s = TIMEOUT_S
        with pytest.raises(errors.ServiceUnreachable) as late:
            _ = result.bytes
    assert isinstance(late.value.__cause__, httpx.TimeoutException)


def test_the_same_download_by_asyncio() -> None:
    async def call(url: str) -> None:
        async with AsyncYouCam("key-1", base_url=url, rate=(), retries=Retries(attempts=1), timeout=20) as client:
            result = await client.task("enhance", "t").result()
            client._session.timeout_s = TIMEOUT_S
            await result.bytes()

    with serving(_file) as url, pytest.raises(errors.ServiceUnreachable) as late:
        asyncio.run(call(url))
    assert isinstance(late.value.__cause__, httpx.TimeoutException)


def test_a_service_that_accepts_no_connection_to_it_has_done_nothing() -> None:
    with serving(lambda line: None) as url:
        gone = url
    with pytest.raises(errors.ServiceUnreachable) as refused:
        _client(gone).submit("enhance", image=UPLOADED, scale=2)
    assert not refused.value.unclear


@pytest.mark.parametrize(
    "host", [f"{'a' * 70}.invalid", "a..invalid", "127.0.0.1:99999"], ids=["long", "empty", "port"]
)
def test_an_address_that_nobody_can_have_is_unreachable(host: str) -> None:
    with pytest.raises(errors.ServiceUnreachable) as refused:
        _client(f"http://{host}").units()
    assert isinstance(refused.value.__cause__, httpx.ConnectError)


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"\x00\xff\xfe",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1e9\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000,
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nabc",
        CHUNKED + b"zz\r\n",
        CHUNKED + b"ffffffffffffffffffff\r\n",
        OK + b"Content-Length: 5\r\n\r\n[",
        OK + b"Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
    ],
)
def test_bytes_that_are_no_answer_are_an_error_of_the_client_s_own(sent: bytes) -> None:
    def handle(line: Line) -> None:
        line.request()
        line.send(sent)

    with serving(handle) as url, pytest.raises(errors.YouCamError):
        _client(url, timeout=20).units()


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), 86_401])
@pytest.mark.parametrize("kind", [YouCam, AsyncYouCam])
def test_a_timeout_must_be_a_time(kind: type[YouCam] | type[AsyncYouCam], timeout: float) -> None:
    with pytest.raises(ValueError, match=r"^timeout .*: should be seconds, more than 0 and at most a day$"):
        kind("key-1", timeout=timeout)


class Watch:
    """A clock that is moved by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now_s = 1000.0
        monkeypatch.setattr(patience, "monotonic", lambda: self.now_s)


class Peer(httpcore.NetworkStream):
    """A peer that takes its time, and records how long it was given."""

    def __init__(self, watch: Watch, step_s: float) -> None:
        self.given: list[float | None] = []
        self.written = b""
        self._watch, self._step_s = watch, step_s

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._pass(timeout)
        return bytes(max_bytes)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._pass(timeout)
        self.written += buffer

    def start_tls(self, *given: Any, **_: Any) -> httpcore.NetworkStream:
        self._pass(given[-1])
        return self

    def close(self) -> None:
        self.written = b"closed"

    def get_extra_info(self, info: str) -> str:
        return info

    def _pass(self, timeout: float | None) -> None:
        self.given.append(None if timeout is None else round(timeout, 3))
        self._watch.now_s += self._step_s


def test_each_step_has_what_the_steps_before_it_left(monkeypatch: pytest.MonkeyPatch) -> None:
    peer = Peer(Watch(monkeypatch), 3)
    stream = TimedStream(peer)
    with Patience(10).running():
        stream.start_tls(None, "s", 30)  # type: ignore[arg-type]
        stream.write(b"a", 4)
        stream.read(1, None)
        stream.read(1, 30)
        with pytest.raises(httpcore.ReadTimeout, match=r"^it took too long in all$"):
            stream.read(1, 30)
        with pytest.raises(httpcore.WriteTimeout):
            stream.write(b"a", 30)
        with pytest.raises(httpcore.ConnectTimeout):
            stream.start_tls(None, "s", 30)  # type: ignore[arg-type]
    assert peer.given == [10, 4, 4, 1]


def test_time_that_the_caller_takes_is_not_the_other_side_s(monkeypatch: pytest.MonkeyPatch) -> None:
    watch = Watch(monkeypatch)
    left = Patience(10)
    with left.running():
        watch.now_s += 4
    watch.now_s += 1000
    with left.running():
        assert left.remaining_s() == 6
    assert patience.current() is None


def test_a_transfer_may_take_longer_for_each_byte_that_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    peer = Peer(Watch(monkeypatch), 2)
    stream = TimedStream(peer)
    content = os.urandom(3 * SLOWEST + 5)
    with Patience(10, SLOWEST).running():
        stream.write(content, 30)
        stream.read(SLOWEST, 30)
        stream.read(1, 30)
    assert peer.written == content
    assert peer.given == [10, 9, 8, 7, 5, 4]


def test_a_download_has_the_timeout_and_a_second_more_for_each_64_kib() -> None:
    given: list[tuple[float, float]] = []

    def content() -> Iterator[bytes]:
        running = patience.current()
        assert running is not None
        given.append((running.left_s, running.rate))
        yield b"photo"

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=DONE) if request.url.host == "api" else httpx.Response(200, content=content())

    client = YouCam("key-1", base_url="http://api", transport=httpx.MockTransport(answer), timeout=7)
    assert client.task("enhance", "t").result().bytes == b"photo"
    assert given == [(7, 64 << 10)]


def test_without_a_patience_a_connection_is_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    peer = Peer(Watch(monkeypatch), 100)
    stream = TimedStream(peer)
    stream.read(1, 7)
    stream.read(1)
    assert peer.given == [7, None]
    assert stream.get_extra_info("socket") == "socket"
    stream.close()
    assert peer.written == b"closed"


def test_connections_of_every_transport_are_timed_also_those_of_proxies_and_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with timed(timed(httpx.Client())) as http:
        transports = [http._transport, *http._mounts.values()]
        pools = [each._pool for each in transports if isinstance(each, httpx.HTTPTransport)]
        assert len(pools) == 2
        for pool in pools:
            assert isinstance(pool._network_backend, TimedNetwork)
            assert not isinstance(pool._network_backend._network, TimedNetwork)


def test_both_clients_time_their_connections() -> None:
    for client in (YouCam("key-1"), AsyncYouCam("key-1")):
        pool = client._http._transport._pool  # type: ignore[union-attr]
        assert type(pool._network_backend).__name__.endswith("TimedNetwork")
