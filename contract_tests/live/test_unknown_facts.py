"""What an exchange shows and the contract does not know is told once, with its place; all else is not."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from contract_tests.live.conftest import CONTRACT, MakeLink
from contract_tests.live.record.test_proxy import PHOTO
from tools.example_bodies import examples
from youcam_mock.live.recording import Body, Exchange
from youcam_mock.live.unknown_facts import UnknownFacts

RUN = "/s2s/v2.0/task/enhance"
CHECK = f"{RUN}/{{task_id}}"
BY_URL = {"src_file_url": "https://example.com/a.jpg", "scale": 2}
STARTED = {"status": 200, "data": {"task_id": "T"}}
INVALID = {"status": 400, "error": "no", "error_code": "InvalidParameters"}


def _body(value: Any) -> Body | None:
    return None if value is None else Body(len(orjson.dumps(value)), json=value, is_json=True)


def exchange(method: str, target: str, answer: Any, status: int = 200, sent: Any = None) -> Exchange:
    url = f"https://service.example.com{target}"
    headers = {"content-type": "application/json"}
    return Exchange("", method, url, status, {}, _body(sent), headers, _body(answer))


def ended(**members: Any) -> Any:
    results = {"url": "https://storage.example.com/a.png"}
    return {"status": 200, "data": {"error": None, "results": results, "task_status": "success", **members}}


def told(*exchanges: Exchange) -> list[str]:
    facts = UnknownFacts(CONTRACT)
    return [str(fact) for one in exchanges for fact in facts.news(one)]


@pytest.mark.parametrize(
    ("seen", "fact"),
    [
        (
            exchange("GET", f"{RUN}/T", ended(queue=7)),
            f"GET {CHECK} 200 data.queue: new member, such as 7",
        ),
        (
            exchange("GET", f"{RUN}/T", ended(results={"url": "https://a.example.com", "width": 640})),
            f"GET {CHECK} 200 data.results.width: new member, such as 640",
        ),
        (
            exchange("GET", f"{RUN}/T", ended(results={"url": 5})),
            f"GET {CHECK} 200 data.results.url: the type is integer, not string",
        ),
        (
            exchange("GET", f"{RUN}/T", ended(task_status="queued")),
            f'GET {CHECK} 200 data.task_status: new value "queued"; the contract knows "success", "running", "error"',
        ),
        (
            exchange("GET", f"{RUN}/T", {"status": 200, "data": {"error": None, "results": None}}),
            f"GET {CHECK} 200 data.task_status: the member is missing",
        ),
        (
            exchange("GET", f"{RUN}/T", ended(error="error_moon", results=None, task_status="error")),
            f'GET {CHECK} 200 data.error: new engine error "error_moon"',
        ),
        (
            exchange("POST", RUN, {"status": 418}, 418, BY_URL),
            f"POST {RUN} 418: new status; the contract knows 200, 400, 401, 429",
        ),
        (
            exchange("POST", RUN, STARTED, 200, {**BY_URL, "scale": 8}),
            f"POST {RUN} request scale: new value 8; the contract knows 1, 2, 4, and the service took it",
        ),
        (
            exchange("POST", RUN, STARTED, 200, {**BY_URL, "tint": "red"}),
            f'POST {RUN} request tint: new member, such as "red", and the service took it',
        ),
        (
            exchange("GET", "/s2s/v1.0/client/credit?fresh=1", {"status": 200, "results": []}),
            "GET /s2s/v1.0/client/credit query fresh: new parameter, and the service took it",
        ),
        (
            exchange("POST", "/s2s/v2.0/task/brand-new", STARTED),
            "POST /s2s/v2.0/task/brand-new: new path; the service answers 200",
        ),
        (
            exchange("PATCH", RUN, STARTED),
            f"PATCH {RUN}: new method; the service answers 200",
        ),
        (
            exchange("POST", RUN, INVALID, 400, BY_URL),
            f'POST {RUN} request: the service refuses what fits the contract: "no"',
        ),
        (
            exchange("GET", f"{RUN}/T", None),
            f"GET {CHECK} 200: the answer is application/json, and no JSON",
        ),
    ],
)
def test_what_the_contract_does_not_know_is_told_with_its_place(seen: Exchange, fact: str) -> None:
    assert told(seen) == [fact]


@pytest.mark.parametrize(
    "seen",
    [
        exchange("POST", RUN, INVALID, 400, {**BY_URL, "scale": 8}),
        exchange("GET", "/s2s/v9.9/none", {"error": "Not Found"}, 404),
        exchange("OPTIONS", RUN, None, 200),
        exchange("GET", "/ttl30/1/2/a.png", None),
        exchange("GET", f"{RUN}/T", None, 0),
        exchange("GET", f"{RUN}/T", ended(task_status="***")),
    ],
)
def test_what_both_refuse_or_cannot_be_known_is_no_news(seen: Exchange) -> None:
    assert told(seen) == []


def test_each_fact_is_told_once() -> None:
    seen = exchange("GET", f"{RUN}/T", ended(queue=7))
    assert len(told(seen, seen, exchange("GET", f"{RUN}/U", ended(queue=7)))) == 1


@pytest.mark.parametrize("name", sorted(CONTRACT.operations))
def test_the_examples_of_the_contract_are_no_news(name: str) -> None:
    operation = CONTRACT.operations[name]
    responses = CONTRACT.document["paths"][operation.path][operation.method.lower()]["responses"]
    path = operation.path.replace("{task_id}", "T").replace("{feature}", "cloth-v4")
    sent = list(examples(CONTRACT, operation).values()) if operation.body is not None else [None]
    seen = [
        exchange(operation.method, path, answer, int(status), body)
        for status, response in responses.items()
        for answer in _examples_of(response)
        for body in sent
        if int(status) == 200
    ]
    assert seen
    assert told(*seen) == []


def _examples_of(response: Any) -> list[Any]:
    if "$ref" in response:
        response = CONTRACT.document["components"]["responses"][response["$ref"].rpartition("/")[2]]
    media = response.get("content", {}).get("application/json", {})
    shown = [each["value"] for each in media.get("examples", {}).values()]
    return shown + ([media["example"]] if "example" in media else [])


def test_the_second_mock_shows_nothing_new(link: MakeLink) -> None:
    made = link()
    client = made.youcam
    client.run("enhance", image=PHOTO, scale=2)
    client.run("v1.0/enhance", image=PHOTO, scale=2)
    client.units()
    assert list(client.templates("cloth"))
    assert list(client.history())
    made.http.get(f"{RUN}/unknown")
    made.http.post(RUN, json={})
    made.http.get("/s2s/v1.0/client/credit", headers={"authorization": "Bearer wrong"})
    assert made.told == []
