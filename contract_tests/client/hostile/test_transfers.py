"""One request and its answer: what the answer keeps, and when its connection is given back."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from math import inf

import httpx
import pytest

from youcam.flow import Send
from youcam.transfer import answered

REQUEST = httpx.Request("GET", "http://api/a")


class Body(httpx.SyncByteStream):
    """A body that knows whether it was read to its end, and whether it was closed."""

    def __init__(self, content: bytes) -> None:
        self.was_read = self.is_closed = False
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        self.was_read = True

    def close(self) -> None:
        self.is_closed = True


def _answered(answer: httpx.Response | Exception, stream: bool = False) -> httpx.Response:
    def send(request: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    with httpx.Client(transport=httpx.MockTransport(send)) as http:
        return answered(http, Send(REQUEST, 10, inf, stream))


def test_an_answer_keeps_all_but_the_headers_of_its_encoding() -> None:
    headers = {"X-Request-Id": "17", "Content-Encoding": "gzip", "Transfer-Encoding": "chunked", "Content-Length": "9"}
    body = Body(gzip.compress(b"decoded", mtime=0))
    answer = _answered(httpx.Response(418, headers=headers, stream=body, extensions={"http_version": b"HTTP/2"}))
    assert (answer.status_code, answer.content, answer.http_version) == (418, b"decoded", "HTTP/2")
    assert answer.request is REQUEST
    assert dict(answer.headers) == {"x-request-id": "17", "content-length": "7"}
    assert body.is_closed


@pytest.mark.parametrize(("status", "is_read"), [(200, False), (206, False), (403, True), (500, True)])
def test_only_a_success_that_is_asked_for_as_a_stream_is_left_unread(status: int, is_read: bool) -> None:
    body = Body(b"content")
    _answered(httpx.Response(status, stream=body), stream=True)
    assert body.was_read == is_read
    whole = Body(b"content")
    assert _answered(httpx.Response(status, stream=whole)).content == b"content"
    assert whole.was_read


def test_an_answer_that_cannot_be_decoded_gives_its_connection_back() -> None:
    body = Body(b"no gzip")
    with pytest.raises(httpx.RemoteProtocolError, match=r"^it is not encoded as it says: "):
        _answered(httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=body))
    assert body.is_closed


@pytest.mark.parametrize("kind", [httpx.DecodingError, httpx.TooManyRedirects])
def test_what_httpx_cannot_read_is_no_answer_for_the_reason_that_it_gives(kind: type[httpx.RequestError]) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match=r"^torn$") as broken:
        _answered(kind("torn"))
    assert isinstance(broken.value.__cause__, kind)


def test_a_failure_of_the_connection_comes_out_as_it_is() -> None:
    with pytest.raises(httpx.ConnectTimeout, match=r"^late$"):
        _answered(httpx.ConnectTimeout("late"))
