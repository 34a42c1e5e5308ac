"""The line of a request: what it says, and that nothing of a caller can make another."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from youcam_mock.http.request_log import RequestLine, log, printable

if TYPE_CHECKING:
    from contract_tests.conftest import Api

CREDIT = "/s2s/v1.0/client/credit"


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """What is logged, with the lines of requests that were not refused."""
    caplog.set_level(logging.INFO, log.name)
    return caplog


def _last(told: pytest.LogCaptureFixture) -> RequestLine:
    return _line(told.records[-1])


def _line(record: logging.LogRecord) -> RequestLine:
    line: object = record.msg
    assert isinstance(line, RequestLine)
    return line


def test_each_request_has_one_line_with_method_path_status_and_time(api: Api, told: pytest.LogCaptureFixture) -> None:
    api.balance()
    api.call("GET", "/elsewhere")
    api.call("GET", "/ttl30/x")
    first, *others = (_line(record) for record in told.records)
    assert (first.method, first.path, first.operation, first.status) == ("GET", CREDIT, "get_units_v1_0", 200)
    assert 0 < first.ms < 60_000
    assert str(first) == f"GET {CREDIT} 200 {first.ms:.1f} ms"
    assert [(line.path, line.status) for line in others] == [("/elsewhere", 404), ("/ttl30/x", 403)]


def test_a_run_names_its_task_and_its_price(api: Api, told: pytest.LogCaptureFixture) -> None:
    task_id = api.run_v2(src_file_url="a.png", scale=1)
    line = _last(told)
    assert line.meaning == (f"task {task_id}, 2 units when it succeeds", task_id, 2)
    api.check_v2(task_id)
    assert _last(told).meaning == (f"task {task_id} is running", task_id, None)
    api.finished_v2(task_id)
    assert _last(told).meaning == (f"task {task_id} succeeded, 2 units", task_id, 2)
    api.post("/s2s/v2.0/task/delete", {"task_id": task_id})
    assert _last(told).words == f"task {task_id} is deleted"


def test_a_task_that_failed_says_how_and_why(api: Api, told: pytest.LogCaptureFixture) -> None:
    task_id = api.run_v2(src_file_url="error_no_face.jpg", scale=1)
    assert _last(told).meaning == (f"task {task_id}", task_id, 0)
    api.finished_v2(task_id)
    line = _last(told)
    assert line.explain
    assert line.words == f"task {task_id} failed with error_no_face; {line.explain}"


def test_a_refusal_is_a_warning_that_says_what_the_header_says(api: Api, told: pytest.LogCaptureFixture) -> None:
    answer = api.get("/s2s/v2.0/task/enhance/none")
    assert (told.records[-1].levelname, _last(told).words) == ("WARNING", answer.explain)
    api.balance()
    assert told.records[-1].levelname == "INFO"


def test_a_connection_that_is_dropped_has_a_line(api: Api, told: pytest.LogCaptureFixture) -> None:
    api.control("POST", "/scenarios", {"match": {"path": CREDIT}, "effect": {"drop": True}, "times": 1})
    with pytest.raises(ConnectionAbortedError):
        api.get(CREDIT)
    assert (told.records[-1].levelname, _last(told).status) == ("WARNING", 0)
    assert "scenario" in _last(told).words


def test_the_control_api_writes_no_line(api: Api, told: pytest.LogCaptureFixture) -> None:
    api.control("GET", "/health")
    api.control("GET", "/accounts")
    assert told.records == []


@pytest.mark.parametrize(
    "forged",
    [
        "\n12:00:00 GET /x 200",
        "\r\n",
        "\x1b[2J\x1b[1;1H",
        "\x9b31m",
        "\u202e",
        "\u2028",
        "\x85",
        "\0",
        "\x7f",
        "\u200b",
    ],
)
def test_no_bytes_of_a_caller_make_a_line_or_a_colour(api: Api, told: pytest.LogCaptureFixture, forged: str) -> None:
    sent = forged.encode().decode("latin-1")
    api.call("GET", "/x", environ={"PATH_INFO": f"/s2s/{sent} 200 1.0 ms: all well"})
    api.call("GET", "/x", environ={"PATH_INFO": f"/s2s/v2.0/task/enhance/{sent}"})
    api.try_v2(src_file_url=f"http://{forged}/{forged}", scale=1)
    api.try_v2("skin-analysis", src_file_url="u", dst_actions=[forged])
    api.post("/s2s/v2.0/task/delete", {"task_id": forged})
    api.call("GET", CREDIT, headers={"Authorization": f"Bearer {sent}"}, signed_in=False)
    api.call("POST", "/s2s/v2.0/task/enhance", b"{}", headers={"Content-Type": sent})
    assert len(told.records) >= 7
    for record in told.records:
        assert record.getMessage().isprintable()
        assert " " not in _line(record).path


def test_a_path_is_written_as_in_a_url_and_cut(api: Api, told: pytest.LogCaptureFixture) -> None:
    api.call("GET", "/x", environ={"PATH_INFO": "/s2s/a b%0A?x=1"})
    assert _last(told).path == "/s2s/a%20b%250A%3Fx=1"
    api.get(f"/s2s/v2.0/task/enhance/{'x' * 3000}")
    assert len(_last(told).path) == 303
    assert _last(told).path.endswith("x...")


def test_printable_text_stays_as_it_is() -> None:
    assert printable("Größe 中文 \\n") == "Größe 中文 \\n"
    assert printable("a\n\ud800\t") == "a\\n\\ud800\\t"
