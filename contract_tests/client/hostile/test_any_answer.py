"""Whatever the service answers, a call ends with its value or with a YouCamError in one line."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.client.hostile.answers import RIGHT, answers
from contract_tests.client.layer.test_manners import SECRET_KEY
from contract_tests.client.scripted import PNG, Stopped, kind_of
from contract_tests.effort import effort
from youcam import FileId, YouCam
from youcam.errors import YouCamError
from youcam.results import Result
from youcam.timing import Retries

KEY = {"api_key": "key-1"}
SIGNED_IN = {"client_id": "client-1", "secret_key": SECRET_KEY}
UPLOADED = FileId("file+1")


def _used(result: Result[Any]) -> None:
    """Uses a result in every way, each of which may fail on its own."""
    ways: list[Callable[[str], object]] = [
        lambda _: result.bytes,
        lambda _: result.data,
        result.save,
        result.save_all,
        lambda _: result.open().close(),
        lambda _: [*result.stream(), repr(result.files)],
    ]
    with tempfile.TemporaryDirectory() as folder:
        for way in ways:
            try:
                way(folder)
            except YouCamError as error:
                _check(error)


def _some(entries: Iterator[Any]) -> list[Any]:
    return list(islice(entries, 5))


CALLS: dict[str, tuple[dict[str, str], Callable[[YouCam], object]]] = {
    "sign_in": (SIGNED_IN, lambda client: client.sign_in()),
    "units": (KEY, lambda client: str(client.units().total)),
    "units_v1": (SIGNED_IN, lambda client: client.units().buckets),
    "history": (KEY, lambda client: _some(client.history())),
    "prices": (KEY, lambda client: _some(client.prices())),
    "templates": (KEY, lambda client: _some(client.templates("hair-style"))),
    "style_groups": (KEY, lambda client: _some(client.style_groups("v1.0/hair-style"))),
    "styles": (KEY, lambda client: _some(client.styles("v1.0/hair-style", 1))),
    "categories": (KEY, lambda client: _some(client.categories("v1.0/hair-style"))),
    "upload": (KEY, lambda client: client.upload(PNG)),
    "submit": (KEY, lambda client: client.submit("enhance", image=PNG, scale=2)),
    "submit_v1": (SIGNED_IN, lambda client: client.submit("v1.0/enhance", image=UPLOADED, scale=2)),
    "run": (KEY, lambda client: _used(client.run("enhance", image=PNG, scale=2))),
    "run_v1": (SIGNED_IN, lambda client: _used(client.run("v1.0/skin-analysis", image=PNG, dst_actions=["acne"]))),
    "status": (KEY, lambda client: client.task("skin-analysis", "t").status().results),
    "wait": (KEY, lambda client: client.task("skin-analysis", "t").wait(timeout=20)),
    "result": (KEY, lambda client: _used(client.task("colorize", "t").result())),
    "result_v1": (KEY, lambda client: _used(client.task("v1.0/enhance", "t").result())),
    "delete": (KEY, lambda client: client.task("enhance", "t").delete()),
}


@pytest.mark.parametrize("call", CALLS)
@effort(60, 5000)
@given(data=st.data())
def test_only_a_youcam_error_comes_out(call: str, data: st.DataObject) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        answered = data.draw(answers(kind_of(request)))
        if isinstance(answered, Exception):
            raise answered
        return answered

    who, way = CALLS[call]
    transport = httpx.MockTransport(answer)
    clock, retries = Stopped(), Retries(attempts=2)
    client = YouCam(base_url="http://api", rate=(), transport=transport, clock=clock, retries=retries, **who)  # type: ignore[arg-type]
    try:
        way(client)
    except YouCamError as error:
        _check(error)
    assert all(0 < wait < 1000 for wait in clock.waits)


def _check(error: YouCamError) -> None:
    said = str(error)
    assert said.isprintable(), "one line, and nothing that steers a terminal"
    assert 0 < len(said) <= 4000
    said.encode()


def test_every_kind_of_request_has_right_answers() -> None:
    assert set(RIGHT) >= {"auth", "file", "run", "check", "history", "units", "prices"}
