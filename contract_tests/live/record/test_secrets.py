"""Nothing secret is written, wherever it stood."""

from __future__ import annotations

import base64
from typing import Any
from urllib.parse import quote

import httpx
import orjson
import pytest

from contract_tests.conftest import picture_of
from contract_tests.live.conftest import KEY, SERVICE, MakeLink
from contract_tests.live.record.test_proxy import CREDIT, ENHANCE, PHOTO, Service, says
from youcam import YouCam
from youcam_mock.live.blanking import Blanker
from youcam_mock.plugin.clock import MockClock

ACCOUNT = "320554715144259929"


def _with_parts(secret: str) -> list[bytes]:
    return [secret.encode(), quote(secret, safe="").encode(), base64.b64encode(secret.encode())]


def test_no_secret_of_a_whole_session_is_written(link: MakeLink) -> None:
    made = link()
    signatures: set[str] = set()

    class Watching(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            signatures.update(value for name, value in request.url.params.items() if name in ("X-Amz-Signature",))
            given.append(request.headers.get("authorization", "").removeprefix("Bearer "))
            if request.url.path.endswith("/client/auth"):
                given.append(orjson.loads(request.content)["id_token"])
            return httpx.WSGITransport(made.proxy).handle_request(request)

    given: list[str] = []
    secret_key, clock = made.service.secret_key, MockClock(made.service.timeline)
    with YouCam(client_id=KEY, secret_key=secret_key, base_url="http://p", transport=Watching(), clock=clock) as v1:
        assert v1.run("v1.0/enhance", image=PHOTO, scale=1).bytes
        v1.units()
    assert made.youcam.run("enhance", image=PHOTO, scale=2).bytes
    wrong = made.http.get(CREDIT, headers={"authorization": "Bearer a-wrong-key-of-mine"})
    assert wrong.status_code == 401
    made.end()
    written = made.written()
    secrets = {*filter(None, given), *signatures, KEY, secret_key, "a-wrong-key-of-mine", ACCOUNT, "77022501910"}
    assert len(secrets) > 8
    assert [secret for secret in secrets for form in _with_parts(secret) if form in written] == []
    assert b"image.png" in written


@pytest.mark.parametrize(
    "body",
    [
        {"error": "no such key: topsecret-1234"},
        {"topsecret-1234": [{"deep": "topsecret-1234"}]},
        {"url": "https://a.example.com/topsecret-1234?sig=abcdefgh"},
        [["topsecret-1234"]],
    ],
)
def test_a_key_that_the_service_says_back_is_blanked(link: MakeLink, body: Any) -> None:
    made = link(transport=says(body, 400))
    made.http.get(CREDIT, headers={"authorization": "Bearer topsecret-1234"})
    made.end()
    assert b"topsecret-1234" not in made.written()


def test_a_key_in_an_html_page_or_a_header_is_blanked(link: MakeLink) -> None:
    page = b"<p>top&amp;secret&lt;1234 is wrong</p>"
    headers = {"content-type": "text/html", "x-you-sent": "top&secret<1234", "set-cookie": "session=of-mine-only"}
    made = link(transport=says(page, 500, **headers))
    made.http.get(CREDIT, headers={"x-api-key": "top&secret<1234", "cookie": "a=another-of-mine"})
    made.end()
    written = made.written()
    assert not any(word in written for word in (b"secret", b"of-mine"))


def test_a_file_that_holds_a_key_is_not_kept(link: MakeLink) -> None:
    made = link(transport=Service(lambda _: httpx.Response(200, content=b"\x00" * 70_000 + KEY.encode() + b"\x00")))
    made.http.get("/file.bin")
    made.http.put("/file.bin", content=b"\xff" + KEY.encode())
    download, upload = made.end().exchanges
    assert download.response is not None
    assert upload.request is not None
    assert (download.response.left_out, upload.request.left_out) == ("it holds a secret",) * 2
    assert KEY.encode() not in made.written()


def test_a_key_across_two_parts_of_a_file_is_found(link: MakeLink) -> None:
    file = link().proxy.log
    file.blanker.learn_headers([("authorization", f"Bearer {KEY}")])
    body = file._recorder.begin_body("/a.png", file.blanker.leaks)
    body.write(b"\xff" * 5000 + KEY[:10].encode())
    body.write(KEY[10:].encode())
    assert body.end().left_out == "it holds a secret"


def test_an_account_number_is_blanked_as_a_number_too(link: MakeLink) -> None:
    stored = f"{SERVICE}/ttl30/{ACCOUNT}/77022501910/v2/x/y.png"
    made = link(transport=says({"owner": int(ACCOUNT), "url": stored, "account_id": 5, "id": 480444037391741689}))
    made.http.get(CREDIT)
    [line] = made.lines
    told = line["response"]["body"]["json"]
    assert told == {
        "owner": "***",
        "url": f"{SERVICE}/ttl30/***/***/v2/x/y.png",
        "account_id": "***",
        "id": 480444037391741689,
    }


def test_a_key_is_blanked_in_the_line_about_an_upstream_that_is_down(link: MakeLink) -> None:
    def down(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(f"cannot connect for {KEY}")

    made = link(transport=Service(down))
    answer = made.http.get(f"{CREDIT}?api_key={KEY}")
    made.end()
    assert KEY.encode() not in made.written()
    assert KEY not in answer.text


def test_names_of_files_ids_and_amounts_stay(link: MakeLink) -> None:
    sent = {"files": [{"file_name": "anna-secret.png", "content_type": "image/png", "file_size": 3}]}
    made = link(transport=says({"status": 200, "data": {"task_id": "T" * 64, "amount_dec": 12.5}}))
    made.http.post("/s2s/v2.0/file", json=sent)
    [line] = made.lines
    assert line["request"]["body"]["json"] == sent
    assert line["response"]["body"]["json"]["data"] == {"task_id": "T" * 64, "amount_dec": 12.5}


def test_a_prompt_keeps_its_words() -> None:
    prompt = "a design of a signature cake, policy=none of mine; résumé"
    assert Blanker().text(prompt).startswith("a design of a signature cake")


@pytest.mark.parametrize("path", [f"{ENHANCE}/{KEY}", f"{CREDIT}?starting_token={quote(KEY)}"])
def test_a_key_in_a_path_is_blanked(link: MakeLink, path: str) -> None:
    made = link()
    made.http.get(path)
    made.end()
    assert KEY.encode() not in made.written()


def test_a_picture_is_kept_as_it_is(link: MakeLink) -> None:
    photo = picture_of(640, 480)
    made = link(transport=Service(lambda _: httpx.Response(200, content=photo, headers={"content-type": "image/png"})))
    assert made.http.get("/a.png").content == photo
    [exchange] = made.end().exchanges
    assert exchange.response is not None
    assert exchange.response.file == f"bodies/{exchange.response.sha256}.png"
