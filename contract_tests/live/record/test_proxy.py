"""What passes through the proxy of `record`, and how."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import Any

import httpcore
import httpx
import pytest

from contract_tests.conftest import picture_of
from contract_tests.live.conftest import PROXY, HttpxPool, MakeLink, of
from youcam_mock.live.record.proxy import MOST_JSON

ENHANCE = "/s2s/v2.0/task/enhance"
CREDIT = "/s2s/v1.0/client/credit"
PHOTO = picture_of(200, 240)
DECLARED = {"files": [{"file_name": "anna.png", "content_type": "image/png", "file_size": len(PHOTO)}]}
SIGNED = "https://far.example.com/a%2Bb//c~d.png?z=1&X-Amz-Credential=abc%2Fdef&X-Amz-Signature=0123456789abcdef&a=%20"


class Service(httpx.BaseTransport):
    """Answers each request by one function, and notes what came."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        self._answer = answer
        self.seen: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.seen.append(request)
        answer = self._answer(request)
        # A new one, since that one counts as read.
        return httpx.Response(answer.status_code, headers=answer.headers, stream=answer.stream)


def says(content: Any, status: int = 200, **headers: str) -> Service:
    body = {"content": content} if isinstance(content, bytes) else {"json": content}
    return Service(lambda _: httpx.Response(status, headers=headers, **body))


def test_a_run_passes_from_upload_to_download(link: MakeLink) -> None:
    made = link()
    result = made.youcam.run("enhance", image=PHOTO, scale=2)
    content = result.bytes
    recording = made.end()
    assert recording.notes == ()
    [upload] = of(recording, "PUT", "storage.example.com")
    assert upload.request is not None
    assert recording.content(upload.request) == PHOTO
    [download] = of(recording, "GET", "storage.example.com")
    assert download.response is not None
    assert recording.content(download.response) == content
    assert made.told == []


def test_links_to_the_storage_lead_through_the_proxy(link: MakeLink) -> None:
    made = link()
    [declared] = made.http.post("/s2s/v2.0/file", json=DECLARED).json()["data"]["files"]
    [request] = declared["requests"]
    assert request["url"].startswith(f"{PROXY}/_storage/https/storage.example.com/ttl30/")
    answer = made.http.put(request["url"], content=PHOTO, headers={**request["headers"], "authorization": ""})
    assert (answer.status_code, answer.content) == (200, b"")


def test_a_link_goes_on_to_the_letter(link: MakeLink) -> None:
    service = says({"status": 200, "data": {"error": None, "results": {"url": SIGNED}, "task_status": "success"}})
    made = link(transport=service)
    url = made.http.get(f"{ENHANCE}/T").json()["data"]["results"]["url"]
    target = url.removeprefix(PROXY)
    assert target == "/_storage/https/far.example.com" + SIGNED.removeprefix("https://far.example.com")
    environ = {
        "REQUEST_METHOD": "GET",
        "REQUEST_URI": target,
        "wsgi.url_scheme": "http",
        "HTTP_HOST": "p",
        "HTTP_X_A": "b",
    }
    b"".join(made.proxy(environ, lambda *_: lambda _: None))
    request = service.seen[-1]
    assert request.extensions["target"].decode() == SIGNED.removeprefix("https://far.example.com")
    assert (request.headers["host"], request.headers["x-a"]) == ("far.example.com", "b")


def test_a_link_through_the_proxy_is_restored_in_a_request(link: MakeLink) -> None:
    service = says({"status": 200, "data": {"error": None, "results": {"url": SIGNED}, "task_status": "success"}})
    made = link(transport=service)
    url = made.http.get(f"{ENHANCE}/T").json()["data"]["results"]["url"]
    made.http.post(ENHANCE, json={"src_file_url": url, "scale": 2})
    assert httpx.Response(200, content=service.seen[-1].content).json() == {"src_file_url": SIGNED, "scale": 2}


def test_what_is_no_link_stays_to_the_byte(link: MakeLink) -> None:
    content = b'{ "status":200, "results": [1.50, "http://x", "\\u00e9 https:\\/\\/a.example.com/?q=1"],\n "n": 12}'
    made = link(transport=says(content, 200, **{"content-type": "application/json"}))
    assert made.http.get(CREDIT).content == content


def test_links_to_the_upstream_itself_lead_to_the_proxy(link: MakeLink) -> None:
    thumb = "/cms/1/2/file.jpg"
    made = link(transport=says({"status": 200, "results": [{"thumb": f"https://service.example.com{thumb}"}]}))
    assert made.http.get(CREDIT).json()["results"] == [{"thumb": PROXY + thumb}]


def test_the_proxy_leads_to_no_host_that_no_answer_named(link: MakeLink) -> None:
    service = says({})
    made = link(transport=service)
    answer = made.http.get("/_storage/https/evil.example.com/a")
    assert (answer.status_code, answer.json()["error_code"]) == (403, "UnknownHost")
    assert service.seen == []


def test_a_redirect_is_passed_on_and_not_followed(link: MakeLink) -> None:
    service = says(b"", 307, location="https://elsewhere.example.com/s2s")
    made = link(transport=service)
    answers = [made.http.get(CREDIT) for _ in range(2)]
    assert {answer.headers["location"] for answer in answers} == {"https://elsewhere.example.com/s2s"}
    assert len(service.seen) == 2
    assert [line for line in made.told if "elsewhere" in line] == [
        f"GET {CREDIT}: leads to elsewhere.example.com, which is not followed"
    ]


def test_a_redirect_within_the_upstream_leads_to_the_proxy(link: MakeLink) -> None:
    made = link(transport=says(b"", 308, location=f"https://service.example.com{CREDIT}/"))
    assert made.http.get(CREDIT).headers["location"] == f"{PROXY}{CREDIT}/"


def test_html_passes_and_is_told_in_one_line(link: MakeLink) -> None:
    made = link(transport=says(b"<h1>Maintenance</h1>", 200, **{"content-type": "text/html"}))
    assert made.http.get(CREDIT).content == b"<h1>Maintenance</h1>"
    assert made.told == [f"unknown: GET {CREDIT} 200: the answer is text/html, and no JSON"]
    [exchange] = made.end().exchanges
    assert exchange.response is not None
    assert exchange.response.text == "<h1>Maintenance</h1>"


def _raise(error: Exception) -> httpx.Response:
    raise error


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (httpx.ConnectError("[Errno 111] Connection refused"), 502, "Connection refused"),
        (httpx.ReadTimeout("timed out"), 504, "no answer within 5 s"),
        (httpx.RemoteProtocolError("Server disconnected"), 502, "Server disconnected"),
    ],
)
def test_a_silent_upstream_is_told_in_one_line(link: MakeLink, error: Exception, status: int, said: str) -> None:
    made = link(transport=Service(lambda _: _raise(error)))
    answer = made.http.get(CREDIT)
    assert answer.status_code == status
    assert answer.json()["error"].startswith(f"youcam-mock record: GET https://service.example.com{CREDIT}: ")
    assert said in answer.json()["error"]
    assert [said in line for line in made.told] == [True]
    [exchange] = made.end().exchanges
    assert (exchange.status, said in str(exchange.failed)) == (0, True)


def test_a_download_that_breaks_off_is_not_kept(link: MakeLink) -> None:
    def parts() -> Iterator[bytes]:
        yield b"half"
        raise httpx.ReadError("reset")

    made = link(transport=Service(lambda _: httpx.Response(200, content=parts())))
    environ = {"REQUEST_METHOD": "GET", "REQUEST_URI": "/files/a.png", "wsgi.url_scheme": "http", "HTTP_HOST": "p"}
    answer = made.proxy(environ, lambda *_: lambda _: None)
    with pytest.raises(ConnectionAbortedError), closing(answer):  # type: ignore[type-var]
        list(answer)
    [exchange] = made.end().exchanges
    assert exchange.response is not None
    assert exchange.response.left_out == "the upstream broke off: reset after 4 bytes"
    assert list((made.folder / "bodies").iterdir()) == []


def test_a_body_of_the_api_that_is_too_large_is_not_sent(link: MakeLink) -> None:
    service = says({})
    made = link(transport=service)
    answer = made.http.post(ENHANCE, content=b" " * (MOST_JSON + 1))
    assert (answer.status_code, answer.json()["error_code"], service.seen) == (413, "BodyTooLarge", [])


def test_an_answer_of_the_api_that_is_too_large_is_told(link: MakeLink) -> None:
    made = link(transport=says(b" " * (MOST_JSON + 1)))
    answer = made.http.get(CREDIT)
    assert (answer.status_code, answer.json()["error_code"]) == (502, "BodyTooLarge")


@pytest.mark.parametrize("length", ["-1", "many", "9" * 30])
def test_a_length_that_is_no_number_is_refused(link: MakeLink, length: str) -> None:
    service = says({})
    made = link(transport=service)
    answer = made.http.post(ENHANCE, content=b"{}", headers={"content-length": length})
    assert (answer.status_code, answer.json()["error_code"], service.seen) == (400, "InvalidLength", [])


def test_an_upload_that_is_refused_half_way_is_not_kept(link: MakeLink) -> None:
    class Refusing(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise AssertionError("the pool reads no more than a part")

    class Pool(HttpxPool):
        def handle_request(self, request: httpcore.Request) -> httpcore.Response:
            assert isinstance(request.stream, Iterable)
            next(iter(request.stream))
            return httpcore.Response(403, content=b"")

    made = link(pool=Pool(Refusing()))
    assert made.http.put("/a.bin", content=b"x" * 200_000).status_code == 403
    [exchange] = made.end().exchanges
    assert exchange.request is not None
    assert exchange.request.left_out == "the upstream did not take all of it"
    assert list((made.folder / "bodies").iterdir()) == []


def test_head_passes_without_a_body(link: MakeLink) -> None:
    made = link()
    answer = made.http.head(CREDIT)
    assert (answer.status_code, answer.content) == (200, b"")


def test_the_control_api_of_a_mock_passes_and_is_not_kept(link: MakeLink) -> None:
    made = link(transport=says({"accounts": [{"api_key": "of-somebody-else"}]}))
    assert made.http.get("/_mock/accounts").json()["accounts"] == [{"api_key": "of-somebody-else"}]
    assert made.end().exchanges == ()


def test_a_result_that_nobody_fetched_is_fetched_at_the_end(link: MakeLink) -> None:
    made = link()
    task = made.youcam.submit("enhance", image=PHOTO, scale=2)
    task.wait()
    recording = made.end()
    [download] = of(recording, "GET", "storage.example.com")
    assert download.response is not None
    content = recording.content(download.response)
    assert content is not None
    assert hashlib.sha256(content).hexdigest() == download.response.sha256
    assert made.told == ["fetched 1 result files that your program did not fetch"]


def test_results_that_cannot_be_fetched_any_more_are_told(link: MakeLink) -> None:
    made = link()
    made.youcam.submit("enhance", image=PHOTO, scale=2).wait()
    made.service.advance(7201)
    made.end()
    assert made.told[-1] == "fetched 0 result files that your program did not fetch; 1 could not be fetched"


def test_a_result_that_was_fetched_is_not_fetched_again(link: MakeLink) -> None:
    made = link()
    assert made.youcam.run("enhance", image=PHOTO, scale=2).bytes
    assert len(of(made.end(), "GET", "storage.example.com")) == 1


@pytest.mark.parametrize(
    ("content", "links"),
    [
        (rb'{"a":"https:\/\/far.example.com\/a?X-Amz-Signature=1","status":200}', 1),
        (rb'{"a":"say \"https://far.example.com/a?X-Amz-Signature=1\" aloud","status":200}', 0),
        (rb'{"https://far.example.com/a?X-Amz-Signature=1":1,"status":200}', 1),
        (rb'{"a":"x https://far.example.com/a?X-Amz-Signature=1","status":200}', 0),
        (rb'{"a":"https://[bad?X-Amz-Signature=1","status":200}', 0),
        (rb'{"a":"https://me@far.example.com/a?X-Amz-Signature=1","status":200}', 0),
    ],
)
def test_only_whole_strings_are_links(link: MakeLink, content: bytes, links: int) -> None:
    made = link(transport=says(content, 200, **{"content-type": "application/json"}))
    received = made.http.get(CREDIT).content
    assert received.count(b"/_storage/") == links
    assert links or received == content
