"""What can wait is done when no request waits, in order, and nothing of it is lost."""

from __future__ import annotations

from threading import Event

import httpx
import pytest

from contract_tests.live.conftest import MakeLink
from contract_tests.live.record.test_proxy import CREDIT, ENHANCE, Service
from contract_tests.live.record.test_spending import BY_URL
from youcam_mock.live.record import deferred
from youcam_mock.live.record.deferred import Deferred
from youcam_mock.live.recording import read

WITHIN_S = 10


def _answer(request: httpx.Request) -> httpx.Response:
    data = {"data": {"task_id": "T"}} if request.method == "POST" else {"results": [], "news": 1}
    return httpx.Response(200, json={"status": 200, **data})


def test_a_job_is_done_once_no_request_comes() -> None:
    later, done = Deferred(), Event()
    later(done.set)
    assert done.wait(WITHIN_S)
    later.close()


def test_a_job_does_not_wait_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deferred, "_QUIET_S", 0.001)
    monkeypatch.setattr(deferred, "_LATEST_S", 0.01)
    later, done = Deferred(), Event()
    later(done.set)
    while not done.wait(0.0005):
        later.busy()
    later.close()


def test_jobs_are_done_in_order_before_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deferred, "_QUIET_S", 0.05)
    later, done = Deferred(), list[int]()
    later.busy()
    for number in range(20):
        later(lambda number=number: done.append(number))  # type: ignore[misc]
    later.close()
    assert done == list(range(20))


def test_a_paid_run_is_written_at_once_and_after_what_came_before(
    link: MakeLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deferred, "_QUIET_S", WITHIN_S)
    monkeypatch.setattr(deferred, "_LATEST_S", WITHIN_S)
    later = Deferred()
    later.busy()
    made = link(transport=Service(_answer), deferred=later)
    made.http.get(CREDIT)
    assert read(made.folder).exchanges == ()
    made.http.post(ENHANCE, json=BY_URL)
    assert [one.method for one in read(made.folder).exchanges] == ["GET", "POST"]
    assert made.told == [f"unknown: GET {CREDIT} 200 news: new member, such as 1"]
    monkeypatch.setattr(deferred, "_QUIET_S", 0)


def test_the_end_of_a_recorder_loses_nothing(link: MakeLink) -> None:
    made = link(transport=Service(_answer), deferred=Deferred())
    for _ in range(5):
        made.http.get(CREDIT)
    assert len(made.end().exchanges) == 5
    assert len(made.told) == 1
