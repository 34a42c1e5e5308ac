"""Pages of other origins: what they may call, and what they may read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, MakeApi, Picture

PAGE = "https://shop.example"
RUN = "/s2s/v2.0/task/enhance"
CREDIT = "/s2s/v1.0/client/credit"
ALLOW = "Access-Control-Allow-Origin"


def _preflight(api: Api, path: str, method: str = "POST", origin: str = PAGE, **headers: str) -> Answer:
    asked = {"Origin": origin, "Access-Control-Request-Method": method, **headers}
    return api.call("OPTIONS", path, headers=asked, signed_in=False)


def _from_page(api: Api, path: str, origin: str = PAGE, method: str = "GET", signed_in: bool = True) -> Answer:
    return api.call(method, path, headers={"Origin": origin}, signed_in=signed_in)


@pytest.mark.parametrize(
    "path", [RUN, CREDIT, "/s2s/v1.0/client/auth", "/ttl30/x", "/cms/1/x/file.jpg", "/s2s/v2.0/no"]
)
def test_any_page_may_ask_for_the_api_and_the_storage(api: Api, path: str) -> None:
    answer = _preflight(api, path)
    assert (answer.status, answer.content, answer.headers[ALLOW]) == (200, b"", "*")
    assert {"GET", "POST", "PUT"} <= set(answer.headers["Access-Control-Allow-Methods"].split(", "))
    assert answer.headers["Access-Control-Allow-Headers"] == "authorization, content-type"


@pytest.mark.parametrize("asked", ["x-own", "authorization,content-type", "authorization , x-b", "*"])
def test_a_page_may_send_the_headers_that_it_asks_for(api: Api, asked: str) -> None:
    answer = _preflight(api, RUN, **{"Access-Control-Request-Headers": asked})
    assert answer.headers["Access-Control-Allow-Headers"] == asked


@pytest.mark.parametrize("asked", ["a: b", "x\r\nSet-Cookie: a=b", "x,", "", "\xff", "a" * 3000 + " b"])
def test_what_is_no_list_of_headers_comes_back_in_no_answer(api: Api, asked: str) -> None:
    answer = _preflight(api, RUN, **{"Access-Control-Request-Headers": asked})
    assert answer.status == 200
    assert asked not in answer.headers.values()
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [
        (CREDIT, "GET", 200),
        (f"{RUN}/none", "GET", 400),
        ("/s2s/v2.0/nowhere", "GET", 404),
        (RUN, "PUT", 405),
        ("/ttl30/x", "GET", 403),
        ("/cms/1/x/file.jpg", "GET", 200),
    ],
)
def test_a_page_may_read_answers_and_refusals_and_why(api: Api, path: str, method: str, status: int) -> None:
    answer = _from_page(api, path, method=method)
    assert (answer.status, answer.headers[ALLOW]) == (status, "*")
    assert answer.headers["Access-Control-Expose-Headers"] == "x-request-id, x-mock-explain"


def test_a_page_may_read_what_a_scenario_answers(api: Api) -> None:
    api.control("POST", "/scenarios", {"match": {"path": CREDIT}, "effect": {"status": 429}, "times": 1})
    assert _preflight(api, CREDIT, "GET").status == 200
    answer = _from_page(api, CREDIT)
    assert (answer.status, answer.headers[ALLOW]) == (429, "*")


def test_a_page_uploads_and_downloads(api: Api, picture: Picture) -> None:
    declared = api.declare("a.png", len(picture()))
    put = api.put(declared, picture(), Origin=PAGE)
    assert (put.status, put.headers[ALLOW]) == (200, "*")


def test_who_is_no_page_is_told_nothing_of_pages(api: Api) -> None:
    for answer in (api.get(CREDIT), api.call("OPTIONS", RUN), api.get("/ttl30/x")):
        assert [name for name in answer.headers if name.lower().startswith(("access-control", "vary"))] == []


def test_options_that_is_no_preflight_is_405(api: Api) -> None:
    assert api.call("OPTIONS", RUN).status == 405
    answer = api.call("OPTIONS", RUN, headers={"Origin": PAGE})
    assert (answer.status, answer.headers[ALLOW]) == (405, "*")
    assert api.call("OPTIONS", RUN, headers={"Access-Control-Request-Method": "POST"}).status == 405


def test_a_preflight_counts_against_no_limit(make_api: MakeApi) -> None:
    api = make_api(rate_limit=True, rules={"ip_windows": "1/60", "token_windows": "1/60"})
    assert [_preflight(api, CREDIT, "GET").status for _ in range(5)] == [200] * 5
    assert [api.get(CREDIT).status for _ in range(2)] == [200, 429]
    assert _preflight(api, CREDIT, "GET").status == 200


def test_the_journal_has_preflights(api: Api) -> None:
    _preflight(api, RUN)
    [entry] = api.app.mock.journal.entries
    assert (entry.method, entry.path, entry.status) == ("OPTIONS", RUN, 200)


@pytest.mark.parametrize("cors", [(), (PAGE,), ("http://127.0.0.1:8765",)])
@pytest.mark.parametrize("path", ["/_mock/health", "/_mock/accounts", "/_mock/nowhere", "/_mock"])
def test_no_page_is_allowed_to_call_the_control_api(make_api: MakeApi, cors: tuple[str, ...], path: str) -> None:
    api = make_api(cors=cors)
    for origin in (PAGE, "http://127.0.0.1:8765"):
        for answer in (_preflight(api, path, "GET", origin), _from_page(api, path, origin, signed_in=False)):
            assert ALLOW not in answer.headers
            assert "Access-Control-Expose-Headers" not in answer.headers


@pytest.mark.parametrize(
    ("cors", "origin"),
    [
        (PAGE, PAGE),
        ("HTTPS://Shop.Example/", PAGE),
        ("https://shop.example:443", PAGE),
        ("http://shop.example:80", "http://shop.example"),
        ("http://shop.example:443", "http://shop.example:443"),
        ("http://[::1]:5173", "http://[::1]:5173"),
        ("null", "null"),
    ],
)
def test_an_origin_that_is_named_may_call_and_no_other(make_api: MakeApi, cors: str, origin: str) -> None:
    api = make_api(cors=("http://localhost:1", cors))
    assert (_preflight(api, RUN, origin=origin).status, _from_page(api, CREDIT, origin).headers[ALLOW]) == (200, origin)
    for stranger in ("https://shop.example.evil.test", f"{origin}0", "https://localhost:1", "*", ""):
        refused = _preflight(api, RUN, origin=stranger)
        assert (refused.status, refused.headers.get(ALLOW)) == (403, None)
        assert "--cors" in refused.explain
        assert ALLOW not in _from_page(api, CREDIT, stranger).headers
    # A cache must not give one origin's answer to another, nor that of a caller without one.
    assert _from_page(api, CREDIT, origin).headers["Vary"] == api.get(CREDIT).headers["Vary"] == "Origin"


def test_an_origin_cannot_forge_a_line_of_the_explanation(make_api: MakeApi) -> None:
    refused = _preflight(make_api(cors=(PAGE,)), RUN, origin="x\n\x1b[2J" + "y" * 3000)
    assert refused.explain.isprintable()
    assert len(refused.explain) < 400


def test_any_origin_can_be_named_too(make_api: MakeApi) -> None:
    assert _from_page(make_api(cors=("*",)), CREDIT).headers[ALLOW] == "*"


def test_cors_none_allows_nothing_to_pages(make_api: MakeApi) -> None:
    api = make_api(cors=("none",))
    answers = [_preflight(api, RUN), _from_page(api, CREDIT), _from_page(api, "/ttl30/x")]
    assert [answer.status for answer in answers] == [405, 200, 403]
    assert [name for answer in answers for name in answer.headers if name.lower().startswith("access-control")] == []
