"""The same programs, run against a service through `record` and then without it through `--replay`, give the same.

The suite takes a feature and an operation of each kind; `make proof` takes every one.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, cast

import httpx
import pytest
from attrs import evolve

from contract_tests.client import test_every_operation
from contract_tests.conftest import Api, MakeApi, picture_of
from contract_tests.engines.test_every_run import RUNS, _example, _params
from contract_tests.examples.conftest import EXAMPLES, Ended, Run, python, run, tools
from contract_tests.live.both_ways import BothWays, both_ways
from contract_tests.live.conftest import CONTRACT, HttpxPool, MakeLink, client_of
from contract_tests.live.test_replay import Replaying
from youcam import YouCam, features
from youcam.jobs import links
from youcam_mock.domain.media import videos
from youcam_mock.engines.job import Job
from youcam_mock.http.app import App
from youcam_mock.live.record.proxy import Proxy
from youcam_mock.live.record.recorder import Recorder
from youcam_mock.live.record.spending import Spending
from youcam_mock.live.record.upstream import Upstream
from youcam_mock.plugin.control import MockControl

__all__ = ["both_ways", "run", "tools"]


def _shape(name: str) -> tuple[int, str]:
    return RUNS[features.feature(name).path].major, features.feature(name).status


ALL = "YOUCAM_MOCK_TEST_PROOF" in os.environ
FEATURES = (
    sorted(features.names())
    if ALL
    else [next(names) for _, names in itertools.groupby(sorted(features.names(), key=_shape), _shape)]
)
"""A feature for each shape of results in each generation of the API. Replaying does not care which engine drew."""


def _outcome(client: YouCam, mock: MockControl, name: str) -> tuple[Any, list[bytes]]:
    """Runs a feature on the contract's example. Returns its data with links by number, and its files."""
    details = features.feature(name)
    operation = RUNS[details.path]
    length_s = videos.named_length(operation, _example(operation))
    result = client._run(name, _params(details, mock, length_s or 2), 600)
    data = result.data.to_dict() if hasattr(result.data, "to_dict") else [each.to_dict() for each in result.data]
    return _numbered(data, links(data)), [file.bytes for file in result.files]


def _numbered(value: Any, urls: list[str]) -> Any:
    if isinstance(value, dict):
        # Ids of files are the mock's own.
        return {key: _numbered(member, urls) for key, member in value.items() if key != "dst_id"}
    if isinstance(value, list):
        return [_numbered(member, urls) for member in value]
    return f"link {urls.index(value)}" if value in urls else value


def _no_engine(kind: str) -> Callable[[Job], NoReturn]:
    raise AssertionError(f"the engine {kind} runs")


@pytest.mark.parametrize("name", FEATURES)
def test_a_run_of_each_shape_is_replayed_byte_for_byte_without_engine_and_upstream(
    link: MakeLink, replaying: Replaying, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    made = link(budget=100_000)
    made.service.grant(10_000)
    recorded = _outcome(made.youcam, made.service, name)
    made.end()
    assert [line for line in made.told if line.startswith("unknown")] == []
    asked = len(made.service.requests)
    monkeypatch.setattr("youcam_mock.service.engine_runs.engine", _no_engine)
    mock = replaying(made.folder, replay_missing="refuse", units=10_000)
    assert _outcome(client_of(mock), mock, name) == recorded
    assert len(made.service.requests) == asked


class Through:
    """An app that is called through a recorder. Whoever steers it steers the app."""

    def __init__(self, app: App, proxy: Proxy) -> None:
        self._app = app
        self._proxy = proxy

    def __call__(self, environ: Any, start: Any) -> Any:
        return self._proxy(environ, start)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._app, name)


OPERATIONS = (
    sorted(CONTRACT.operations)
    if ALL
    else [
        next((name for name in names if "enhance" in name), names[0])
        for names in (
            sorted(name for name, operation in CONTRACT.operations.items() if (operation.kind, operation.major) == each)
            for each in sorted({(operation.kind, operation.major) for operation in CONTRACT.operations.values()})
        )
    ]
)
"""An operation for each kind and generation."""


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_suite_of_the_client_passes_in_both_modes(make_api: MakeApi, tmp_path: Path, name: str) -> None:
    """Its own assertions hold each answer to the contract. The second time no engine may do what was not recorded."""
    test = test_every_operation.test_every_operation_can_be_called_by_both_halves_of_the_client
    folder, told = tmp_path / "recordings", list[str]()
    recorder = Recorder(folder)

    def recorded(**settings: Any) -> Api:
        api = make_api(**settings)
        upstream = Upstream(HttpxPool(httpx.WSGITransport(api.app)))
        proxy = Proxy("http://localhost", recorder, CONTRACT, Spending(Decimal(10_000)), told.append, upstream)
        return evolve(api, app=cast(App, Through(api.app, proxy)))

    with closing(recorder):
        test(recorded, name)
    assert [line for line in told if line.startswith("unknown")] == []
    test(partial(make_api, replay=folder, replay_missing="refuse"), name)


@pytest.mark.parametrize(
    ("example", "clock"), [("curl/enhance.sh", "x50"), ("curl/signin_v1.sh", "x2"), ("node/enhance.mjs", "x50")]
)
def test_an_example_gives_the_same_picture_in_both_modes(
    both_ways: BothWays, run: Run, tmp_path: Path, example: str, clock: str
) -> None:
    photo = _photo(tmp_path)
    first, second = both_ways(lambda url: run(example, photo, "a.png", YOUCAM_BASE_URL=url), tmp_path / "a.png", clock)
    assert first[0].status == 0, first
    assert first[1]
    assert second == first


@pytest.mark.parametrize("example", ["quickstart.py", "quickstart_async.py"])
def test_a_python_example_gives_the_same_picture_in_both_modes(
    both_ways: BothWays, tmp_path: Path, example: str
) -> None:
    photo = _photo(tmp_path)
    arguments = (photo, "out/photo.png") if example == "quickstart.py" else ("out", photo)
    (tmp_path / "out").mkdir()

    def program(url: str) -> Ended:
        done = python(tmp_path, EXAMPLES / "python" / example, *arguments, YOUCAM_BASE_URL=url)
        return Ended(done.returncode, done.stdout, done.stderr)

    first, second = both_ways(program, tmp_path / "out/photo.png")
    assert (first[0].status, first[0].err) == (0, "")
    assert first[1]
    assert second == first


def _photo(folder: Path) -> Path:
    path = folder / "photo.png"
    path.write_bytes(picture_of(80, 96))
    return path
