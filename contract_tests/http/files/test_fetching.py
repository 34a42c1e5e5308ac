"""Fetching an address: everything in one time, nothing encoded, nothing too large."""

from __future__ import annotations

import gzip
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Event, Thread

import pytest

from youcam_mock.fetching import download
from youcam_mock.fetching.download import fetch_url

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 40\r\n"
SHORT_S = 0.2
"""What a fetch gets here. The servers take five times as long."""


@contextmanager
def _listening(parts: Sequence[bytes], pause_s: float, asked: list[bytes]) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = Thread(target=_answer, args=(listener, parts, pause_s, asked), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/a.png?b=%20c"
        thread.join()


def _answer(listener: socket.socket, parts: Sequence[bytes], pause_s: float, asked: list[bytes]) -> None:
    client, _ = listener.accept()
    with client:
        asked.append(client.recv(65_536))
        try:
            for part in parts:
                client.sendall(part)
                Event().wait(pause_s)
        except OSError:
            return


def _fetched(parts: Sequence[bytes], pause_s: float = 0, within_s: float = 60) -> tuple[bytes | None, bytes]:
    """Returns what is fetched from a server that sends these parts, and what the server was asked."""
    asked: list[bytes] = []
    with _listening(parts, pause_s, asked) as url:
        found = fetch_url(url, within_s)
    return found, asked[0]


def test_content_is_asked_for_as_it_is() -> None:
    found, asked = _fetched([HEAD + b"Content-Encoding: identity\r\n\r\n", bytes(40)])
    assert found == bytes(40)
    assert asked.startswith(b"GET /a.png?b=%20c HTTP/1.1\r\n")
    assert b"\r\naccept-encoding: identity\r\n" in asked.lower()
    assert b"\r\nhost: 127.0.0.1:" in asked.lower()


@pytest.mark.parametrize("encodings", ["gzip", "GZip", "gzip, gzip", "br", "identity, gzip"])
def test_encoded_content_is_not_taken(encodings: str) -> None:
    content = gzip.compress(gzip.compress(bytes(1000)))
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(content)}\r\nContent-Encoding: {encodings}\r\n\r\n"
    assert _fetched([head.encode(), content])[0] is None


@pytest.mark.parametrize(
    "parts",
    [
        [HEAD + b"\r\n", *[b"x"] * 40],
        [HEAD[:17], *(f"X-{number}: a\r\n".encode() for number in range(40)), b"Content-Length: 0\r\n\r\n"],
    ],
    ids=["body", "headers"],
)
def test_an_answer_that_comes_byte_by_byte_is_given_up_in_time(parts: Sequence[bytes]) -> None:
    assert _fetched(parts, 5 * SHORT_S / len(parts), SHORT_S)[0] is None


def test_an_answer_in_many_parts_is_fetched_whole() -> None:
    assert _fetched([HEAD + b"\r\n", *[b"x"] * 40])[0] == b"x" * 40


def test_more_than_any_feature_takes_is_not_read_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "MOST_BYTES", 39)
    assert _fetched([HEAD + b"\r\n", bytes(40)])[0] is None


@pytest.mark.parametrize(
    "parts", [[], [b"HTTP"], [HEAD + b"\r\n", b"x"], [b"\0" * 100], [b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000]]
)
def test_an_answer_that_breaks_off_is_no_content(parts: Sequence[bytes]) -> None:
    assert _fetched(parts)[0] is None


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "http://[", "http://a:99999/", "ftp://a/", "http://\ud800/"])
def test_an_address_that_cannot_be_asked_is_no_content(url: str) -> None:
    assert fetch_url(url) is None
