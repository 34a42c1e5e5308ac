"""A second mock that plays the service, and a recorder before it, all in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from decimal import Decimal
from pathlib import Path
from typing import Any

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
        ) -> Link:
            told: list[str] = []
            recorder = Recorder(tmp_path / folder)
            stack.callback(recorder.close)
            spending = Spending(None if budget is None else Decimal(str(budget)), ask)
            upstream = Upstream(transport or service.transport(), within_s)
            proxy = Proxy(SERVICE, recorder, CONTRACT, spending, told.append, upstream, deferred)
            return Link(tmp_path / folder, proxy, recorder, service, told)

        yield make
