"""The pages for people: what they show, that they load nothing from elsewhere, and what they keep to themselves."""

from __future__ import annotations

import gzip
import re
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
import pytest
import yaml

from tools.build.bundle import YAML_LOADER
from youcam_mock.domain.profile import PROFILES
from youcam_mock.http.web import assets

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, MakeApi

HTML = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
JSON = {"Accept": "application/json"}
PAGES = ("/", "/docs")
CONSOLE = Path(assets.__file__).parent / "static" / "console"
KEY = "mock-api-key-0123456789"
_LOADED = re.compile(r"<(?:script|link|img|iframe|object|embed|source)\b[^>]*?\b(?:src|href|data)=[\"']([^\"']*)")
_LINKED = re.compile(r"<a\b[^>]*?\bhref=[\"']([^\"']*)")


def _open(api: Api, path: str, **headers: str) -> Answer:
    return api.call("GET", path, headers={**HTML, "Host": "127.0.0.1:8765", **headers}, signed_in=False)


def _policy(answer: Answer) -> dict[str, str]:
    parts = (part.strip().partition(" ") for part in answer.headers["Content-Security-Policy"].split(";"))
    return {name: value for name, _, value in parts}


def _document(answer: Answer) -> Any:
    return orjson.loads(answer.content)


def test_the_first_page_says_where_the_mock_is_and_leads_to_what_there_is(api: Api) -> None:
    page = _open(api, "/")
    text = page.content.decode()
    assert (page.status, page.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    for shown in ("http://127.0.0.1:8765", KEY, "2026-10", "curl http://127.0.0.1:8765/s2s/v1.0/client/credit"):
        assert shown in unescape(text)
    linked = set(_LINKED.findall(text))
    assert {"/docs", "/openapi.json", "/openapi.yaml", "/_mock/health"} <= linked
    assert {path: _open(api, path).status for path in linked} == dict.fromkeys(linked, 200)


@pytest.mark.parametrize(
    "accept", ["application/json", "application/json, */*;q=0.1", "text/html;q=0.5,application/json"]
)
def test_a_program_that_asks_for_json_gets_the_same_facts(api: Api, accept: str) -> None:
    answer = _open(api, "/", Accept=accept)
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.body["url"] == "http://127.0.0.1:8765"
    assert (answer.body["profile"], answer.body["api_key"], answer.body["operations"]) == ("2026-10", KEY, 415)
    assert "/docs" in answer.body["links"]


@pytest.mark.parametrize("accept", ["*/*", "text/html", "", "image/png", "text/*"])
def test_everybody_else_gets_the_page(api: Api, accept: str) -> None:
    answer = _open(api, "/", Accept=accept)
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.headers["Vary"] == "Accept"


@pytest.mark.parametrize("profile", PROFILES)
def test_the_contract_is_that_of_the_edition_with_this_mock_as_its_server(make_api: MakeApi, profile: str) -> None:
    api = make_api(profile=profile)
    document = _document(_open(api, "/openapi.json"))
    assert [server["url"] for server in document.pop("servers")] == ["http://127.0.0.1:8765"]
    assert document == {name: part for name, part in api.app.mock.contract.document.items() if name != "servers"}


def test_the_yaml_of_the_contract_says_what_its_json_says(make_api: MakeApi) -> None:
    # The oldest edition is the shortest.
    api = make_api(profile="2025-07")
    answer = _open(api, "/openapi.yaml")
    assert answer.headers["Content-Type"] == "application/yaml"
    assert b"\n  " in answer.content
    assert yaml.load(answer.content, YAML_LOADER) == _document(_open(api, "/openapi.json"))


def test_the_public_url_is_the_server_of_the_contract(make_api: MakeApi) -> None:
    api = make_api(public_url="https://mock.example/")
    assert _document(_open(api, "/openapi.json"))["servers"][0]["url"] == "https://mock.example"
    assert _policy(_open(api, "/docs"))["connect-src"] == "'self' https://mock.example"


@pytest.mark.parametrize("path", PAGES)
def test_a_page_loads_nothing_from_elsewhere_and_has_no_script_in_it(api: Api, path: str) -> None:
    page = _open(api, path)
    text = page.content.decode()
    loaded = _LOADED.findall(text)
    assert loaded
    for source in loaded:
        assert source == "data:," or source.startswith("/pages/")
        assert source == "data:," or _open(api, source).status == 200
    assert re.search(r"<script(?![^>]*\bsrc=)|\bon[a-z]+=|javascript:|<style", text) is None
    policy = _policy(page)
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert policy.get("script-src", "'self'") == "'self'"
    assert not re.search(r"https?:|\*", " ".join(policy.values()))


def test_no_style_or_script_of_ours_loads_anything(api: Api) -> None:
    for name in ("home.css", "docs.css", "docs.js"):
        content = _open(api, f"/pages/{name}").content
        assert content
        assert not re.search(rb"https?:|url\(|@import|\beval\b|innerHTML", content)


def test_the_viewer_starts_with_the_contract_and_the_bearers(api: Api) -> None:
    text = _open(api, "/docs").content.decode()
    found = re.search(r"data-bearers='([^']*)'", text)
    assert found is not None
    assert orjson.loads(unescape(found[1])) == {"BearerAuthentication": KEY, "BearerAuthenticationV2": KEY}
    assert set(_document(_open(api, "/openapi.json"))["components"]["securitySchemes"]) == {
        "BearerAuthentication",
        "BearerAuthenticationV2",
    }
    assert b"validatorUrl: null" in _open(api, "/pages/docs.js").content
    script = _open(api, "/pages/swagger-ui-bundle.js")
    assert script.headers["Content-Type"].startswith("text/javascript")
    assert b"SwaggerUIBundle" in script.content


def test_where_v1_takes_no_key_the_viewer_has_an_access_token_that_works(make_api: MakeApi) -> None:
    api = make_api(profile="2025-07")

    def token() -> str:
        found = re.search(r"data-bearers='([^']*)'", _open(api, "/docs").content.decode())
        assert found is not None
        bearer: str = orjson.loads(unescape(found[1]))["BearerAuthentication"]
        credit = api.call("GET", "/s2s/v1.0/client/credit", headers={"Authorization": f"Bearer {bearer}"})
        assert credit.status == 200
        return bearer

    first = token()
    assert first != KEY
    assert token() == first
    api.advance(api.app.mock.profile.access_token_s / 2)
    second = token()
    assert second != first
    api.control("POST", "/reset")
    assert token() != second


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(
    ("settings", "headers"),
    [
        ({}, {"Host": "rebound.example"}),
        ({}, {"Origin": "https://shop.example"}),
        ({"control_token": "t"}, {}),
        ({"host": "0.0.0.0"}, {}),
    ],
)
def test_who_may_not_use_the_control_api_sees_no_key(
    make_api: MakeApi, path: str, settings: dict[str, Any], headers: dict[str, str]
) -> None:
    api = make_api(**settings)
    for form in (HTML, JSON):
        answer = _open(api, path, **form, **headers)
        assert answer.status == 200
        assert KEY.encode() not in answer.content


@pytest.mark.parametrize("path", PAGES)
def test_no_other_page_reads_or_frames_a_page(api: Api, path: str) -> None:
    answer = _open(api, path, Origin="https://shop.example")
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert answer.headers["X-Frame-Options"] == "DENY"
    asked = {"Origin": "https://shop.example", "Access-Control-Request-Method": "GET"}
    assert api.call("OPTIONS", path, headers=asked).status == 405


def test_pages_of_other_origins_may_read_the_contract(api: Api) -> None:
    answer = _open(api, "/openapi.json", Origin="https://editor.example")
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("evil", ['"><script>alert(1)</script>', "'><img src=x onerror=alert(1)>", "{{7*7}}"])
def test_text_of_a_caller_or_of_settings_shows_as_text(make_api: MakeApi, evil: str) -> None:
    page = _open(make_api(), "/", Host=evil).content.decode()
    assert evil not in page or evil == "{{7*7}}"
    assert evil in unescape(page)
    api = make_api(api_key=re.sub("[ /<>]", "", evil))
    for path in PAGES:
        page = _open(api, path).content.decode()
        assert not re.search(r"<script>|<img", page)


@pytest.mark.parametrize(
    "name", ["none.js", "..", "%2e%2e%2fpages.py", "../pages.py", "__init__.py", "swagger-ui.js", ""]
)
def test_no_other_file_is_served(api: Api, name: str) -> None:
    assert _open(api, f"/pages/{name}").status == 404


@pytest.mark.parametrize("path", ["", "//", "//docs", "/docs/", "///openapi.json", "/index.html"])
def test_a_page_is_at_its_own_path_only(api: Api, path: str) -> None:
    assert api.call("GET", "/", environ={"PATH_INFO": path, "QUERY_STRING": "a\n"}).status == 404


def test_a_viewer_that_is_not_installed_is_404(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets, "find_spec", lambda _: None)
    assert _open(api, "/pages/swagger-ui-bundle.js").status == 404


def test_pages_are_neither_in_the_journal_nor_touched_by_scenarios(api: Api) -> None:
    api.control("POST", "/scenarios", {"match": {"path": "*"}, "effect": {"status": 503}, "times": 1})
    for path in (*PAGES, "/openapi.json", "/openapi.yaml", "/pages/home.css"):
        assert _open(api, path).status == 200
    assert api.app.mock.journal.entries == ()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_takes_no_other_method(api: Api, path: str) -> None:
    answer = api.call("POST", path, {})
    assert (answer.status, set(answer.headers["Allow"].split(", "))) == (405, {"GET", "HEAD"})
    assert api.call("HEAD", path).content == b""


def test_the_console_weighs_less_than_150_kb(api: Api) -> None:
    packed = 0
    for path in CONSOLE.rglob("*"):
        if path.is_file():
            answer = _open(api, f"/_mock/console/{path.relative_to(CONSOLE)}", **{"Accept-Encoding": "gzip"})
            assert (answer.status, answer.headers["Content-Encoding"]) == (200, "gzip")
            assert gzip.decompress(answer.content) == path.read_bytes()
            packed += len(answer.content)
    assert 20_000 < packed < 150_000


def test_who_takes_nothing_packed_gets_the_file(api: Api) -> None:
    answer = _open(api, "/_mock/console/main.js", **{"Accept-Encoding": "identity"})
    assert answer.content == (CONSOLE / "main.js").read_bytes()
    assert "Content-Encoding" not in answer.headers
