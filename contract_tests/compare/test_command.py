"""The command: what it prints and writes, and what it does with bad input and with services that misbehave."""

from __future__ import annotations

import base64
import json
import os
import subprocess
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import quote

import click
import httpx
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

import youcam_mock.serve.command
from contract_tests.cli.conftest import in_process
from contract_tests.compare.services import API_KEY, ORIGIN, Service, service
from youcam_mock import MockServer, Settings
from youcam_mock.live.compare.command import run
from youcam_mock.live.compare.pace import Pace
from youcam_mock.live.upstream import MOST_BYTES, UpstreamError

Handler = Callable[[httpx.Request], httpx.Response]
OK = {"status": 200, "data": {"templates": [], "next_token": None}}


def options(**changes: Any) -> dict[str, Any]:
    usual: dict[str, Any] = dict.fromkeys(("client_id", "secret_key", "profile", "json_file", "page_file"))
    usual |= {"upstream": ORIGIN, "api_key": API_KEY, "editions": False, "only": (), "spend": 0, "rate": 1.0}
    return usual | changes


def ask(handler: Handler, rests: list[float] | None = None, **changes: Any) -> int:
    """Compares with a service that a function plays."""
    note = rests if rests is not None else []
    return run(options(**changes), httpx.MockTransport(handler), Pace(0, note.append, lambda: 0.0))


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the command as from a shell, without keys in the environment."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("YOUCAM_")}
    argv = ["youcam-mock", "compare", *arguments]
    return in_process(youcam_mock.serve.command.main, argv, {**clean, "COLUMNS": "200"}, Path.cwd())


def said(ended: subprocess.CompletedProcess[str]) -> str:
    """Returns the only line of a command that could not run."""
    assert ended.returncode == 2
    [line] = ended.stderr.splitlines()
    return line.removeprefix("youcam-mock: ")


@pytest.fixture(scope="module")
def key() -> str:
    """A secret key, as the console shows it."""
    public = rsa.generate_private_key(65537, 1024).public_key()
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return base64.b64encode(public.public_bytes(serialization.Encoding.DER, form)).decode()


@pytest.fixture
def equal() -> Any:
    with service() as asked:
        yield asked


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Missing option '--upstream'."),
        (["--upstream", ORIGIN], "needs --api-key for V2, --client-id and --secret-key for V1, or all three"),
        (["--upstream", "ftp://host", "--api-key", "k"], "should be an origin alone, such as https://"),
        (["--upstream", f"{ORIGIN}/s2s/v2.0", "--api-key", "k"], "should be an origin alone, such as https://"),
        (["--upstream", "https://me:pass@host", "--api-key", "k"], "--upstream: should be an origin alone"),
        (["--upstream", f"{ORIGIN}?key=pass", "--api-key", "k"], f"--upstream '{ORIGIN}': should be an origin alone"),
        (["--upstream", "http://a b", "--api-key", "k"], "should be an origin alone, such as https://"),
        (["--upstream", ORIGIN, "--api-key", "k\u00e9y"], "--api-key: should be printable text without spaces"),
        (["--upstream", ORIGIN, "--api-key", "a\nb"], "--api-key: should be printable text without spaces"),
        (["--upstream", ORIGIN, "--client-id", "k"], "V1 needs both of them"),
        (["--upstream", ORIGIN, "--client-id", "k", "--secret-key", "x"], "--secret-key: secret_key: not Base64"),
        (["--upstream", ORIGIN, "--api-key", "k", "--profile", "1999"], "should be one of 2025-07, 2026-02"),
        (["--upstream", ORIGIN, "--api-key", "k", "--only", "nothing"], "groups are access, sign_in, files, runs"),
        (["--upstream", ORIGIN, "--api-key", "k", "--json", "/no/such/folder/a.json"], "cannot write /no/such/folder"),
        (["--upstream", ORIGIN, "--api-key", "k", "--spend", "-1"], "-1 is not in the range x>=0"),
        (["--upstream", ORIGIN, "--api-key", "k", "--rate", "0"], "0.0 is not in the range"),
        (["--upstream", "http://127.0.0.1:9", "--api-key", "k"], "127.0.0.1:9: cannot connect"),
    ],
)
def test_bad_input_is_told_in_one_line(arguments: list[str], message: str) -> None:
    line = said(command(*arguments))
    assert message in line
    assert "pass" not in line


@pytest.mark.parametrize(
    ("status", "answer", "message"),
    [
        (200, {"html": "<h1>Hello</h1>"}, "answers HTML with status 200, not JSON"),
        (200, {"content": b"{", "headers": {"content-type": "application/json"}}, "answers broken JSON"),
        (200, {}, "answers no body with status 200"),
        (401, {"json": {"status": 401, "error": f"no {API_KEY}"}}, "refuses --api-key: 401"),
        (302, {"headers": {"location": f"https://other.invalid/{API_KEY}?k={API_KEY}"}}, "redirects to https://other"),
        (200, {"headers": {"content-encoding": "gzip"}, "stream": httpx.ByteStream(b"no gzip")}, "is damaged"),
        (200, {"content": b"x" * (MOST_BYTES + 1)}, "answers too much to read"),
        (200, {"content": b"[" * 5000, "headers": {"content-type": "application/json"}}, "answers broken JSON"),
        (200, {"content": b"[" * 99 + b"]" * 99, "headers": {"content-type": "text/json"}}, "answers too much to read"),
    ],
)
def test_a_service_that_is_none_is_told_in_one_line(status: int, answer: dict[str, Any], message: str) -> None:
    asked: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(status, **answer)

    with pytest.raises(UpstreamError, match=message) as caught:
        ask(handler)
    assert API_KEY not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(asked) == 1, "a redirect was followed"


def test_a_wrong_secret_is_told_in_one_line(key: str) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"status": 401, "error": f"{key} is wrong"})

    with pytest.raises(UpstreamError, match="refuses --client-id and --secret-key: 401") as caught:
        ask(handler, api_key=None, client_id="client-of-the-service", secret_key=key)
    assert key not in str(caught.value)


def failing(error: Exception, after: int) -> Handler:
    """Returns a service that is gone after some answers."""
    left = [after]

    def handler(request: httpx.Request) -> httpx.Response:
        left[0] -= 1
        if left[0] < 0:
            raise error
        return httpx.Response(200, json=OK)

    return handler


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (httpx.ReadTimeout("slow"), "no answer within 30 s"),
        (httpx.RemoteProtocolError(f"bad header {API_KEY}"), "the connection broke off"),
        (httpx.ConnectError("refused"), "cannot connect: refused"),
    ],
)
def test_what_was_asked_before_a_service_went_down_is_kept(
    error: Exception, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "found.json"
    with pytest.raises(click.ClickException, match=f"stopped after 4 probes: service.invalid: {message}") as caught:
        ask(failing(error, after=5), json_file=path)
    found = json.loads(path.read_text(encoding="utf-8"))
    assert found["compared"] == 4
    assert message in found["stopped"]
    assert API_KEY not in str(caught.value) + path.read_text(encoding="utf-8") + capsys.readouterr().out


def test_one_lost_answer_ends_nothing(tmp_path: Path) -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if len(asked) == 3:
            raise httpx.ReadTimeout("slow")
        return httpx.Response(200, json=OK)

    assert ask(handler, only=("v2_no_bearer", "v2_wrong_key", "v2_brackets"), json_file=tmp_path / "a.json") == 1
    found = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert (found["compared"], list(found["not_compared"])) == (2, ["v2_wrong_key"])


def test_too_many_requests_slow_it_down() -> None:
    statuses, rests = [200, 429, 429, 200, 200], list[float]()

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(statuses.pop(0), json=OK, headers={"Retry-After": "17"})

    pace = Pace(2.0, rests.append, lambda: 0.0)
    run(options(only=("v2_no_bearer", "v2_wrong_key")), httpx.MockTransport(handler), pace)
    assert statuses == []
    assert {17.0, 20.0} <= set(rests)
    assert pace.interval_s == 8.0


def test_a_service_that_only_says_too_many_is_left_alone() -> None:
    asked, rests = [0], list[float]()

    def handler(request: httpx.Request) -> httpx.Response:
        asked[0] += 1
        return httpx.Response(200 if asked[0] == 1 else 429, json=OK)

    with pytest.raises(click.ClickException, match="still answers 429 after 5 rests"):
        ask(handler, rests)
    assert asked[0] == 7
    assert sum(rests) > 300


def test_probes_are_sent_at_the_rate() -> None:
    now = [0.0]
    sent: list[float] = []

    def rest(seconds: float) -> None:
        now[0] += seconds

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(now[0])
        return httpx.Response(200, json=OK)

    names = ("v2_no_bearer", "v2_wrong_key", "v2_brackets", "v2_basic")
    run(options(only=names), httpx.MockTransport(handler), Pace(1.25, rest, lambda: now[0]))
    gaps = [later - earlier for earlier, later in pairwise(sent[1:])]
    assert gaps == [1.25] * 3


def test_what_a_service_answers_otherwise_is_a_difference_even_if_it_is_no_api(tmp_path: Path) -> None:
    odd = [
        httpx.Response(302, headers={"location": "https://other.invalid/"}),
        httpx.Response(401, html="<b>no</b>"),
        httpx.Response(401, content=b"x" * (MOST_BYTES + 1), headers={"content-type": "application/json"}),
    ]

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=OK) if "Bearer key" in request.headers.get("authorization", "") else odd.pop(0)

    assert ask(handler, only=("v2_no_bearer", "v2_wrong_key", "v2_brackets"), json_file=tmp_path / "a.json") == 1
    found = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["differences"]
    assert [(each["kind"], each["service"]) for each in found if each["place"] in ("status", "body")] == [
        ("status", "302 no body"),
        ("type", "HTML"),
        ("type", "too much"),
    ]


def test_what_cannot_be_asked_without_a_key_is_told(equal: Service, tmp_path: Path) -> None:
    _, v2 = equal.compare(tmp_path, client_id=None, secret_key=None, only=("access", "units"))
    _, v1 = equal.compare(tmp_path, api_key=None, only=("access", "paths"))
    assert v2["not_compared"]["balance"] == "needs --client-id and --secret-key, for V1"
    assert v1["not_compared"]["path_credit_v2"] == "needs --api-key"
    assert "v1_no_bearer" not in v1["not_compared"]
    assert (v1["differences"], v2["differences"]) == ([], [])


def test_the_edition_that_agrees_best_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with service(edition="2026-08") as older:
        code, found = older.compare(tmp_path, editions=True, only=("access", "runs", "units", "files"))
    assert (code, found["edition"]) == (0, "2026-08")
    editions = found["editions"]
    assert set(editions) == {"2025-07", "2026-02", "2026-08", "2026-10"}
    assert editions["2026-08"]["differently"] == 0 < editions["2026-10"]["differently"]
    rows = [line for line in capsys.readouterr().out.splitlines() if line.startswith("│ 20")]
    assert len(rows) == 4
    assert "2026-08" in rows[0]


def test_the_mock_s_clock_is_where_the_service_s_is(tmp_path: Path) -> None:
    with service() as ahead:
        ahead.app.mock.clock.advance(40 * 24 * 3600)
        code, found = ahead.compare(tmp_path, only=("sign_in", "check_not_uploaded"))
    # id_tokens carry the machine's time, which the service takes too.
    assert (code, found["differences"]) == (0, [])


def test_a_page_shows_both_answers_the_request_and_the_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "found.md"
    with service(rules={"v1_polling_interval_ms": "1000"}) as slower:
        slower.compare(tmp_path, only=("check_v1_not_uploaded",), page_file=page)
    text = page.read_text(encoding="utf-8")
    assert "## 1. value: /result/polling\\_interval" in text
    assert "| service | mock |\n|---|---|\n| 1000 | 300 |" in text
    assert "openapi/v1/enhance.yaml" in text
    assert "rule v1_polling_interval_ms" in text
    assert "curl -sS -X GET 'https://service.invalid/s2s/v1.0/task/enhance?task_id=" in text
    assert '-H "Authorization: Bearer $YOUCAM_ACCESS_TOKEN"' in text
    assert '"polling_interval": 1000' in text
    assert '"polling_interval": 300' in text
    printed = capsys.readouterr().out
    assert "curl -sS -X GET 'https://service.invalid/s2s/v1.0/task/enhance?task_id=" in printed
    assert "1 difference (1 of value)" in printed


def test_markup_in_an_answer_means_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        odd = {"status": 401, "error": "[red]a|b</td> ```\n# x", "error_code": "InvalidApiKey"}
        known = "Bearer key" in request.headers.get("authorization", "")
        return httpx.Response(200, json=OK) if known else httpx.Response(401, json=odd)

    ask(handler, only=("v2_no_bearer",), page_file=tmp_path / "a.md")
    assert "[red]a|b" in capsys.readouterr().out
    text = (tmp_path / "a.md").read_text(encoding="utf-8")
    assert "| \\[red\\]a\\|b\\</td\\> \\`\\`\\` # x |" in text
    assert "\n# x" not in text


def test_a_key_is_never_shown(key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    token, client = "token-of-the-service+/==0815", "client-of-the-service"
    sent: set[str] = {API_KEY, key, token, client}

    def handler(request: httpx.Request) -> httpx.Response:
        body = request.content.decode("utf-8", errors="replace")
        proof = request.headers.get("authorization", "none")
        with suppress(ValueError, TypeError, KeyError):
            sent.add(json.loads(body)["id_token"])
        seen = [proof, body, key, API_KEY, client, token, quote(token, safe=""), f"{'x' * 290} {API_KEY}"]
        parts: list[Any] = [{"error": one, "note": one, one: one} for one in seen]
        result = {"access_token": token, "seen": parts}
        headers = {"x-seen": f"{proof} {API_KEY} {token}", "www-authenticate": f"Bearer {token}"}
        return httpx.Response(200, json={"status": 200, "result": result, **parts[0]}, headers=headers)

    page, found = tmp_path / "found.md", tmp_path / "found.json"
    groups = ("access", "sign_in", "files", "units")
    code = ask(handler, client_id=client, secret_key=key, page_file=page, json_file=found, only=groups)
    assert code == 1
    printed = capsys.readouterr()
    written = [page.read_text(encoding="utf-8"), found.read_text(encoding="utf-8"), printed.out, printed.err]
    known = {one for one in sent if len(one) > 12 and "not-a-" not in one}
    assert len(known) > 5, "the id_tokens are among them"
    for text in written:
        joined = "".join(text.split())
        for secret in known:
            for form in (secret, quote(secret, safe=""), secret[:18]):
                assert form not in joined
    assert {path.name for path in tmp_path.iterdir()} == {"found.md", "found.json"}


def test_interruption_keeps_what_was_found(tmp_path: Path) -> None:
    with pytest.raises(click.ClickException, match="stopped after 2 probes: interrupted"):
        ask(failing(KeyboardInterrupt(), after=3), json_file=tmp_path / "a.json")  # type: ignore[arg-type]
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["compared"] == 2


def test_a_served_mock_is_like_the_mock_of_the_command() -> None:
    with MockServer(Settings(port=0, rate_limit=False, api_key=API_KEY)) as served:
        proofs = ("--api-key", API_KEY, "--client-id", API_KEY, "--secret-key", served.secret_key)
        groups = ("access", "sign_in", "files", "tasks", "paths", "cors", "headers")
        only = [word for group in groups for word in ("--only", group)]
        ended = command("--upstream", served.url, *proofs, "--rate", "100", *only)
    assert (ended.returncode, ended.stderr) == (0, "")
    [line] = ended.stdout.splitlines()
    assert line.endswith(" probes compared, no difference")


def test_help_tells_that_nothing_is_spent() -> None:
    ended = command("--help")
    assert ended.returncode == 0
    assert "Nothing that is asked costs units" in ended.stdout


@pytest.mark.parametrize(
    "given", ["", "no address", "/s2s/v2.0/file", "http:///a", "file:///etc/passwd", "x" * 70_000, 5, {}]
)
def test_what_a_service_gives_in_place_of_an_address_breaks_nothing(given: Any, tmp_path: Path) -> None:
    asked: list[httpx.URL] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url)
        file = {"content_type": "image/png", "file_name": "a", "file_id": "b", "requests": [{"url": given}]}
        return httpx.Response(200, json={"status": 200, "data": {"files": [file]}})

    assert ask(handler, only=("upload",), json_file=tmp_path / "a.json") == 1
    found = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert found["compared"] == 1
    assert "upload" in found["not_compared"]
    assert {url.host for url in asked} == {"service.invalid"}


def test_an_address_that_a_service_gives_gets_no_key(tmp_path: Path) -> None:
    seen: dict[str, httpx.Headers] = {}

    def handler(request: httpx.Request) -> httpx.Response:
        seen[request.url.host] = request.headers
        file = {"file_id": "b", "requests": [{"url": "https://elsewhere.invalid/a?X-Amz-Signature=s3cret"}]}
        return httpx.Response(200, json={"status": 200, "data": {"files": [file]}})

    ask(handler, only=("upload",), page_file=tmp_path / "a.md")
    assert "authorization" not in seen["elsewhere.invalid"]
    assert seen["service.invalid"]["authorization"] == f"Bearer {API_KEY}"
    text = (tmp_path / "a.md").read_text(encoding="utf-8")
    assert 'curl -sS -X PUT "$upload"' in text
    assert "s3cret" not in text
