"""Bodies that are too large, or that a few bytes stand for: they are cut off while they arrive."""

from __future__ import annotations

import asyncio
import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.client.scripted import DONE, Stopped
from contract_tests.effort import effort
from youcam import AsyncYouCam, YouCam, async_results, async_transfer, defaults, errors, results, transfer
from youcam.bodies import Body
from youcam.timing import Retries

BOUND = 10_000
TWICE = gzip.compress(gzip.compress(b"{}", mtime=0), mtime=0)
TORN = gzip.compress(bytes(1000), mtime=0)[:-10]
EMPTY = {"status": 200, "results": []}


class Source(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in parts, and counts how many were taken."""

    def __init__(self, *parts: bytes) -> None:
        self.taken = 0
        self._parts = parts

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            self.taken += 1
            yield part

    async def __aiter__(self) -> Any:
        for part in self:
            yield part


def _options(*parts: bytes, encoding: str = "identity", status: int = 200, source: Source | None = None) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "api" and "/task/" in request.url.path:
            return httpx.Response(200, json=DONE)
        return httpx.Response(status, headers={"Content-Encoding": encoding}, stream=source or Source(*parts))

    return {
        "api_key": "key-1",
        "base_url": "http://api",
        "rate": (),
        "retries": Retries(attempts=1),
        "transport": httpx.MockTransport(answer),
        "clock": Stopped(),
    }


def _client(*parts: bytes, **how: Any) -> YouCam:
    return YouCam(**_options(*parts, **how))


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (transfer, async_transfer):
        monkeypatch.setattr(module, "ANSWER_BYTES", BOUND)
    for module in (results, async_results):
        monkeypatch.setattr(module, "FILE_BYTES", BOUND)


@pytest.mark.usefixtures("_small")
@pytest.mark.parametrize("status", [200, 400, 500])
def test_an_answer_without_end_is_cut_off(status: int) -> None:
    source = Source(*[b" " * 1000] * 1000)
    with pytest.raises(errors.ServiceUnreachable, match=r"credit: it has more than 10000 bytes$"):
        _client(source=source, status=status).units()
    assert source.taken == 11


@pytest.mark.usefixtures("_small")
def test_the_same_by_asyncio() -> None:
    async def both() -> None:
        client = AsyncYouCam(**_options(*[b" " * 1000] * 1000))
        with pytest.raises(errors.ServiceUnreachable, match=r"it has more than 10000 bytes$"):
            await client.units()
        result = await client.task("enhance", "t").result()
        with pytest.raises(errors.ServiceUnreachable, match=r"output.jpg broke off: it has more than 10000 bytes$"):
            await result.bytes()

    asyncio.run(both())


@pytest.mark.usefixtures("_small")
def test_a_file_without_end_is_cut_off_and_leaves_nothing(tmp_path: Path) -> None:
    source = Source(*[b" " * 1000] * 1000)
    result = _client(source=source).task("enhance", "t").result()
    with pytest.raises(errors.ServiceUnreachable, match=r"download of output.jpg broke off: it has more than 10000"):
        result.save(tmp_path / "a.jpg")
    assert source.taken == 11
    assert list(tmp_path.iterdir()) == []


def test_an_answer_may_have_32_mib_and_a_file_2_gib() -> None:
    assert (defaults.ANSWER_BYTES, defaults.FILE_BYTES) == (32 << 20, 2 << 30)


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "GZIP ", "x-gzip"])
def test_a_compressed_answer_is_read(encoding: str) -> None:
    pack = zlib.compress if encoding == "deflate" else gzip.compress
    content = pack(json.dumps(EMPTY).encode())
    assert _client(*[bytes([byte]) for byte in content], encoding=encoding).units().total == 0


def test_a_few_bytes_that_stand_for_many_are_decoded_no_further_than_the_bound() -> None:
    zeros, decoded = gzip.compress(bytes(20 << 20)), list[int]()
    with pytest.raises(httpx.RemoteProtocolError, match=r"^it has more than 1 MiB$"):
        decoded.extend(len(part) for part in Body("gzip", 1 << 20).parts(zeros))
    assert sum(decoded) == 1 << 20


@pytest.mark.parametrize(
    ("content", "encoding", "said"),
    [
        (TWICE, "gzip, gzip", "it is encoded as gzip, gzip, which nobody asked for"),
        (b"{}", "br", "it is encoded as br, which nobody asked for"),
        (b"{}", "gzip", "it is not encoded as it says: "),
        (TORN, "gzip", "it ends in the middle"),
    ],
    ids=["twice", "another", "none", "torn"],
)
def test_an_answer_in_another_encoding_is_no_answer(content: bytes, encoding: str, said: str) -> None:
    with pytest.raises(errors.ServiceUnreachable) as broken:
        _client(content, encoding=encoding).units()
    assert f": {said}" in str(broken.value)
    result = _client(content, encoding=encoding).task("enhance", "t").result()
    with pytest.raises(errors.ServiceUnreachable) as torn:
        _ = result.bytes
    assert f": {said}" in str(torn.value)


@effort(50, 1000)
@given(st.binary(max_size=3000), st.integers(1, 500), st.sampled_from(["gzip", "deflate", "", "identity"]), st.data())
def test_a_body_is_decoded_the_same_however_it_is_cut(content: bytes, size: int, encoding: str, data: Any) -> None:
    many = data.draw(st.sampled_from([1, 300]))
    whole = content * many
    packed = gzip.compress(whole) if encoding == "gzip" else zlib.compress(whole) if encoding == "deflate" else whole
    body = Body(encoding, max(len(whole), len(packed)))
    cut = [packed[start : start + size] for start in range(0, len(packed), size)]
    assert b"".join(part for raw in cut for part in body.parts(raw)) == whole
    body.end()
