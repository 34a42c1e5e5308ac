"""A connection that the client opens is what was asked for, except that it gives up when the time is over."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

import httpcore
import pytest

from youcam import patience
from youcam.network import TimedNetwork, TimedStream
from youcam.patience import Patience

OPTIONS = [(6, 1, 1)]
CONTEXT = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Peer(httpcore.NetworkStream):
    """The other end, which sends `content` and records what it is asked."""

    def __init__(self, asked: list[tuple[Any, ...]], content: bytes = b"") -> None:
        self._asked, self._content = asked, content

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._asked.append(("read", max_bytes, timeout))
        return self._content

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._asked.append(("write", len(buffer), timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        self._asked.append(("start_tls", ssl_context, server_hostname, timeout))
        if server_hostname == "":
            raise ValueError("no name to check")
        return Peer(self._asked, b"encrypted")

    def get_extra_info(self, info: str) -> Any:
        return f"{info} of the peer"


class Network(httpcore.NetworkBackend):
    """A network that records what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []

    def connect_tcp(self, *asked: Any, **also: Any) -> httpcore.NetworkStream:
        return self._peer("tcp", *asked, *also.values())

    def connect_unix_socket(self, *asked: Any, **also: Any) -> httpcore.NetworkStream:
        return self._peer("unix", *asked, *also.values())

    def sleep(self, seconds: float) -> None:
        self.asked.append(("sleep", seconds))

    def _peer(self, *asked: Any) -> httpcore.NetworkStream:
        self.asked.append(asked)
        if asked[1] == "a..b":
            raise UnicodeError("label empty")
        if asked[2] == 99999:
            raise OverflowError("port must be 0-65535")
        return Peer(self.asked, b"plain")


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "monotonic", lambda: 1000.0)


def _tcp(network: TimedNetwork) -> httpcore.NetworkStream:
    return network.connect_tcp("s", 443, 30, "127.0.0.1", OPTIONS)


def _unix(network: TimedNetwork) -> httpcore.NetworkStream:
    return network.connect_unix_socket("/run/s", 30, OPTIONS)


@pytest.mark.parametrize(
    ("connect", "asked"),
    [(_tcp, ("tcp", "s", 443, 10, "127.0.0.1", OPTIONS)), (_unix, ("unix", "/run/s", 10, OPTIONS))],
    ids=["tcp", "unix"],
)
def test_a_connection_is_the_one_that_was_asked_for_within_the_time_that_is_left(
    connect: Callable[[TimedNetwork], httpcore.NetworkStream], asked: tuple[Any, ...]
) -> None:
    network = Network()
    with Patience(10).running():
        stream = connect(TimedNetwork(network))
        assert stream.read(5, 30) == b"plain"
    assert network.asked == [asked, ("read", 5, 10)]
    assert stream.get_extra_info("socket") == "socket of the peer"


def test_a_step_that_may_take_less_than_what_is_left_takes_no_longer() -> None:
    network = Network()
    with Patience(10).running():
        timed = TimedNetwork(network)
        timed.connect_tcp("s", 443, 3).start_tls(CONTEXT, "s", 4)
        timed.connect_unix_socket("/run/s", 2)
    assert [asked[0] for asked in network.asked] == ["tcp", "start_tls", "unix"]
    assert [network.asked[0][3], network.asked[1][3], network.asked[2][2]] == [3, 4, 2]


@pytest.mark.parametrize("connect", [_tcp, _unix])
def test_no_connection_is_opened_when_the_time_is_over(
    connect: Callable[[TimedNetwork], httpcore.NetworkStream],
) -> None:
    network = Network()
    with Patience(0).running(), pytest.raises(httpcore.ConnectTimeout, match=r"^it took too long in all$"):
        connect(TimedNetwork(network))
    assert network.asked == []


def test_a_connection_is_encrypted_as_it_was_asked_for_and_stays_timed() -> None:
    asked: list[tuple[Any, ...]] = []
    with Patience(10).running():
        stream = TimedStream(Peer(asked)).start_tls(CONTEXT, "s", 30)
        assert stream.read(5, 30) == b"encrypted"
    assert asked == [("start_tls", CONTEXT, "s", 10), ("read", 5, 10)]


@pytest.mark.parametrize(("host", "port", "said"), [("a..b", 443, "label empty"), ("s", 99999, "port must be 0-65535")])
def test_an_address_that_python_refuses_cannot_be_connected_to(host: str, port: int, said: str) -> None:
    with pytest.raises(httpcore.ConnectError, match=f"^{said}$"):
        TimedNetwork(Network()).connect_tcp(host, port)


def test_a_name_that_python_cannot_check_cannot_be_connected_to() -> None:
    with pytest.raises(httpcore.ConnectError, match=r"^no name to check$"):
        TimedStream(Peer([])).start_tls(CONTEXT, "")


def test_a_large_upload_is_written_in_pieces_of_64_kib_each_within_the_time_that_is_left() -> None:
    asked: list[tuple[Any, ...]] = []
    with Patience(10, rate=64 << 10).running():
        TimedStream(Peer(asked)).write(bytes((128 << 10) + 1), 30)
    assert asked == [("write", 64 << 10, 10), ("write", 64 << 10, 11), ("write", 1, 12)]


def test_the_network_itself_waits_between_two_attempts() -> None:
    network = Network()
    TimedNetwork(network).sleep(0.5)
    assert network.asked == [("sleep", 0.5)]


def test_no_time_is_left_at_the_moment_when_it_is_over() -> None:
    asked: list[tuple[Any, ...]] = []
    with Patience(0).running(), pytest.raises(httpcore.ReadTimeout):
        TimedStream(Peer(asked)).read(1)
    assert asked == []


def test_the_patience_of_one_request_is_not_that_of_another_within_it() -> None:
    with Patience(10).running():
        with Patience(5).running():
            assert _left() == 5
        assert _left() == 10
    assert patience.current() is None


def _left() -> float:
    running = patience.current()
    assert running is not None
    return running.remaining_s()
