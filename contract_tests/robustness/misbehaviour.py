"""Ways to misbehave on a connection, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from types import MappingProxyType

from contract_tests.robustness.environs import KEY, RUN, RUN_BODY
from contract_tests.robustness.wires import HEALTH, is_well, wire

HEAD = (
    f"POST {RUN} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {KEY}\r\nContent-Length: {len(RUN_BODY)}\r\n\r\n"
).encode()
UPLOAD = b"PUT /ttl30/1/2/x.png HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n"
CHUNKED = HEAD.replace(f"Content-Length: {len(RUN_BODY)}".encode(), b"Transfer-Encoding: chunked")
IDLE = 100


def byte_by_byte(url: str) -> None:
    """Sends a whole request, in as many packets as it has bytes."""
    with wire(url) as slow:
        slow.send_singly(HEAD)
        assert is_well(url)
        slow.send_singly(RUN_BODY)
        assert slow.statuses(1) == [200]


def half_a_head(url: str) -> None:
    """Sends a request that ends before its headers do."""
    for cut in (1, 10, len(HEAD) // 2, len(HEAD) - 1):
        with wire(url) as client:
            client.send(HEAD[:cut])


def half_a_body(url: str) -> None:
    """Sends a request that ends before its body does, closed and reset."""
    for head in (HEAD, UPLOAD, CHUNKED + b"ff\r\n"):
        with wire(url) as client:
            client.send(head + RUN_BODY[:20])
        with wire(url) as client:
            client.send(head + RUN_BODY[:20])
            client.reset()


def half_a_body_and_silence(url: str) -> None:
    """Opens clients that stop sending, and stay while others are answered."""
    with ExitStack() as waiting:
        for head in (HEAD, UPLOAD, CHUNKED + b"ff\r\n"):
            for _ in range(5):
                waiting.enter_context(wire(url)).send(head + RUN_BODY[:20])
        assert all(is_well(url) for _ in range(5))


def half_a_body_and_no_more_to_come(url: str) -> None:
    """Sends half a body from a client that still listens. It gets a refusal or a closed connection, never a success."""
    with wire(url) as client:
        client.send(HEAD + RUN_BODY[:20])
        client.half_close()
        assert not set(client.statuses(1)) & {200, 500}


def pipelined(url: str) -> None:
    """Sends many requests before the first answer. They are answered in order, until the server closes the
    connection."""
    with wire(url) as client:
        client.send(HEALTH * 20 + HEAD + RUN_BODY + HEALTH.replace(b"/_mock/health", b"/nowhere") + HEALTH)
        found = client.statuses(23)
        assert found
        assert found == ([200] * 21 + [404, 200])[: len(found)]


def unread(url: str) -> None:
    """Opens clients that send a request and leave."""
    for _ in range(20):
        with wire(url) as client:
            client.send(HEALTH.replace(b"/_mock/health", b"/_mock/requests"))
            client.reset()
        with wire(url) as client:
            client.send(HEAD + RUN_BODY)


def garbage(url: str) -> None:
    """Sends bytes that are not HTTP, which are refused or close the connection, and are never answered as HTTP."""
    for line in (
        *(
            b"GET /_mock/health\r\n\r\n",
            b"\r\n\r\n",
            b"\0" * 100 + b"\r\n\r\n",
            b"GET\r\n\r\n",
            b"GET / HTTP/9.9\r\n\r\n",
        ),
        *(
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
            b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
            b"\xff\xfe\r\n\r\n",
        ),
        b"GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        b"GET /_mock/health HTTP/1.1\r\nHost: localhost\r\n" + b"X: y\r\n" * 5000 + b"\r\n",
    ):
        with wire(url) as client:
            client.send(line)
            client.half_close()
            answer = client.rest()
            assert b" 500 " not in answer[:40]


def long_request_line(url: str) -> None:
    """Sends ten thousand bytes and more, in the path and in the query."""
    for target in (b"/" + b"x" * 10_000, b"/_mock/health?" + b"x" * 10_000, b"/" * 70_000):
        with wire(url) as client:
            client.send(b"GET " + target + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            client.half_close()
            assert b" 500 " not in client.rest()[:40]


def idle(url: str) -> None:
    """Opens a hundred connections that never send anything."""
    with ExitStack() as waiting:
        for _ in range(IDLE):
            waiting.enter_context(wire(url))
        assert all(is_well(url) for _ in range(5))


MISBEHAVIOUR: Mapping[str, Callable[[str], None]] = MappingProxyType(
    {
        play.__name__: play
        for play in (
            *(byte_by_byte, half_a_head, half_a_body, half_a_body_and_silence, half_a_body_and_no_more_to_come),
            *(pipelined, unread, garbage, long_request_line, idle),
        )
    }
)
