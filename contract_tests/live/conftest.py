"""A second mock that plays the service, and a recorder before it, all in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpcore
import httpx
import orjson
import pytest
from attrs import define, field

from youcam import YouCam
from youcam_mock.contract import Contract, bundled
from youcam_mock.live.record.deferred import Deferred
from youcam_mock.live.record.proxy import Proxy
from youcam_mock.live.record.recorder import Recorder
from youcam_mock.live.record.spending import Ask, Spending
from youcam_mock.live.record.upstream import Upstream
from youcam_mock.live.recording import LINES, Exchange, Recording, read
from youcam_mock.plugin.clock import MockClock
from youcam_mock.plugin.control import MockControl
from youcam_mock.plugin.mock_pool import MockPool
from youcam_mock.plugin.options import settings_of

KEY = "service-key-of-somebody-5678"
SERVICE = "https://service.example.com"
PROXY = "http://proxy.example.com"
CONTRACT = Contract.load(bundled())


@define
class Link:
    """A recorder before an upstream, with a client of each kind."""

    folder: Path
    proxy: Proxy
    recorder: Recorder
    service: MockControl
    told: list[str] = field(factory=list)

    @property
    def http(self) -> httpx.Client:
        """A client that calls the proxy with the account's key."""
        headers = {"Authorization": f"Bearer {self.service.api_key}"}
        return httpx.Client(transport=httpx.WSGITransport(self.proxy), base_url=PROXY, headers=headers)

    @property
    def youcam(self) -> YouCam:
        """The project's client, whose waiting advances the service's clock."""
        transport, clock = httpx.WSGITransport(self.proxy), MockClock(self.service.timeline)
        return YouCam(**self.service.credentials, base_url=PROXY, transport=transport, clock=clock)

    def end(self) -> Recording:
        """Ends the recorder. Returns what it kept."""
        self.proxy.close()
        self.recorder.close()
        return read(self.folder)

    @property
    def lines(self) -> list[Any]:
        """The lines of the recording, without the header."""
        return [orjson.loads(line) for line in (self.folder / LINES).read_bytes().splitlines()[1:]]

    def written(self) -> bytes:
        """Returns everything that was written, in the files and at the console."""
        files = [path.name.encode() + path.read_bytes() for path in self.folder.rglob("*") if path.is_file()]
        return b"\n".join([*files, *(line.encode() for line in self.told)])


def client_of(mock: MockControl) -> YouCam:
    """Returns a client of a mock, whose waiting advances the mock's clock."""
    clock = MockClock(mock.timeline)
    return YouCam(**mock.credentials, base_url=mock.url, transport=mock.transport(), clock=clock)


def of(recording: Recording, method: str, part: str) -> list[Exchange]:
    """Returns the exchanges of a method whose URLs hold a part."""
    return [one for one in recording.exchanges if one.method == method and part in one.url]


@pytest.fixture(scope="session")
def _services() -> Iterator[MockPool]:
    made = MockPool()
    yield made
    made.close()


class HttpxPool:
    """Lets a transport of httpx stand in for the connections to an upstream."""

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = transport

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Returns the transport's answer."""
        assert isinstance(request.stream, Iterable)
        url = request.url
        given = httpx.URL(scheme=url.scheme.decode(), host=url.host.decode(), port=url.port, raw_path=url.target)
        # A transport may write the target anew; what was sent is in the extensions.
        extensions = {**request.extensions, "target": url.target}
        content = b"".join(request.stream)
        sent = httpx.Request(
            request.method.decode(), given, headers=request.headers, content=content or None, extensions=extensions
        )
        with _as_httpcore():
            response = self._transport.handle_request(sent)
        return httpcore.Response(response.status_code, headers=response.headers.raw, content=self._parts(response))

    def _parts(self, response: httpx.Response) -> Iterator[bytes]:
        assert isinstance(response.stream, httpx.SyncByteStream)
        with _as_httpcore():
            yield from response.stream

    def close(self) -> None:
        """Closes nothing: the transport belongs to the test."""


@contextmanager
def _as_httpcore() -> Iterator[None]:
    try:
        yield
    except httpx.HTTPError as error:
        raise getattr(httpcore, type(error).__name__)(str(error)) from error


@pytest.fixture
def replaying(_services: MockPool) -> Callable[..., MockControl]:
    """Makes mocks that replay a folder."""

    def make(folder: Path, **settings: Any) -> MockControl:
        # A pool would hand out a mock that has read the folder before.
        pool = MockPool()
        return pool.fresh(settings_of({"replay": folder, "api_key": "key-of-the-replay", **settings}))

    return make


@pytest.fixture
def service(_services: MockPool) -> MockControl:
    """The second mock: it draws without the mark that the mocks of these tests leave, so that bytes tell who drew."""
    return _services.fresh(
        settings_of(
            {
                "api_key": KEY,
                "watermark": False,
                "public_url": SERVICE,
                "storage_host": "storage.example.com",
                "faces": False,
            }
        )
    )


MakeLink = Callable[..., Link]


@pytest.fixture
def link(service: MockControl, tmp_path: Path) -> Iterator[MakeLink]:
    """Makes recorders before the service, or before any other transport."""
    with ExitStack() as stack:

        def make(
            budget: float | None = 1000,
            ask: Ask | None = None,
            transport: httpx.BaseTransport | None = None,
            folder: str = "recordings",
            within_s: float = 5,
            deferred: Deferred | None = None,
            pool: HttpxPool | None = None,
        ) -> Link:
            told: list[str] = []
            recorder = Recorder(tmp_path / folder)
            stack.callback(recorder.close)
            spending = Spending(None if budget is None else Decimal(str(budget)), ask)
            upstream = Upstream(pool or HttpxPool(transport or service.transport()), within_s)
            proxy = Proxy(SERVICE, recorder, CONTRACT, spending, told.append, upstream, deferred)
            return Link(tmp_path / folder, proxy, recorder, service, told)

        yield make
