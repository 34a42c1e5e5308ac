"""Inputs are checked cheaply first, and decoded in turns: a slow picture holds up nobody but its account."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from threading import Event, Thread, get_ident
from typing import Any

import pytest
from PIL import Image

from contract_tests.conftest import Api, MakeApi, picture_of
from youcam_mock.engines import probe
from youcam_mock.engines.fair_turns import FairTurns
from youcam_mock.engines.imaging import pictures

WAITS_S = 60
"""A guard, for threads that never come back. No test waits so long."""


def of_kind(kind: str, size: tuple[int, int] = (40, 30)) -> bytes:
    """Returns a plain picture of that format."""
    target = BytesIO()
    Image.new("RGB", size).save(target, kind)
    return target.getvalue()


@pytest.fixture
def undecoded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes every decoding a defect."""
    monkeypatch.setattr(pictures, "load", None)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (of_kind("TIFF"), "error_decode_image"),
        (of_kind("GIF"), "error_decode_image"),
        (of_kind("WEBP"), "error_decode_image"),
        (of_kind("PNG", (4200, 20)), "exceed_max_filesize"),
        (of_kind("PNG") + bytes(10_485_760), "exceed_max_filesize"),
    ],
    ids=["tiff", "gif", "webp", "size", "bytes"],
)
def test_what_a_feature_does_not_take_is_refused_undecoded(
    api: Api, content: bytes, code: str, undecoded: None
) -> None:
    data = api.finished_v2(api.run_v2(src_file_id=api.upload(content), scale=2))
    assert data["error"] == code


def test_a_file_over_the_limit_is_not_even_opened(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "opened", None)
    content = of_kind("PNG") + bytes(10_485_760)
    assert api.finished_v2(api.run_v2(src_file_id=api.upload(content), scale=2))["error"] == "exceed_max_filesize"


def test_what_only_the_pixels_show_is_found_too(api: Api) -> None:
    content = picture_of(40, 30, "red")
    broken = content[:50] + content[60:]
    assert api.finished_v2(api.run_v2(src_file_id=api.upload(broken), scale=2))["error"] == "error_decode_image"


@pytest.mark.parametrize("any_bytes", [False, True])
def test_every_decoding_is_in_a_turn_of_its_account(
    make_api: MakeApi, monkeypatch: pytest.MonkeyPatch, any_bytes: bool
) -> None:
    api = make_api(any_bytes=any_bytes)
    turns, owners, loads = api.app.mock.decoding, dict[int, Any](), list[Any]()
    turn_of, load = turns.turn_of, pictures.load

    @contextmanager
    def noted(owner: Any) -> Iterator[None]:
        with turn_of(owner):
            owners[get_ident()] = owner
            yield
            owners[get_ident()] = None

    def loaded(picture: Image.Image, at_least: int | None) -> int:
        loads.append(owners.get(get_ident()))
        return load(picture, at_least)

    monkeypatch.setattr(turns, "turn_of", noted)
    monkeypatch.setattr(pictures, "load", loaded)
    other = api.account(100)
    data = other.finished_v2(other.run_v2(src_file_id=other.upload(picture_of(40, 30, "red")), scale=2))
    assert other.download(data["results"]["url"]).status == 200
    assert len(loads) >= 2
    assert set(loads) == {2}


def test_the_slow_picture_of_an_account_holds_up_no_other(make_api: MakeApi, monkeypatch: pytest.MonkeyPatch) -> None:
    api = make_api()
    api.app.mock.decoding = FairTurns(2)
    slow, begun, go = picture_of(40, 30, "red"), Event(), Event()
    usual: Callable[[bytes], Any] = probe.probe

    def probed(content: bytes) -> Any:
        if content == slow:
            begun.set()
            assert go.wait(WAITS_S)
        return usual(content)

    monkeypatch.setattr(probe, "probe", probed)
    task, another = (api.run_v2(src_file_id=api.upload(slow), scale=2) for _ in range(2))
    other = api.account(100)
    quick = other.run_v2(src_file_id=other.upload(picture_of(40, 30, "blue")), scale=2)
    api.advance(600)
    waiting = [Thread(target=api.check_v2, args=(each,), daemon=True) for each in (task, another)]
    for thread in waiting:
        thread.start()
    assert begun.wait(WAITS_S)
    assert other.check_v2(quick).body["data"]["task_status"] == "success"
    assert other.balance() < 100
    go.set()
    for thread in waiting:
        thread.join(WAITS_S)
    assert api.check_v2(another).body["data"]["task_status"] == "success"
