from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from youcam_mock.journal import BODY_LIMIT

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

ENHANCE = "/s2s/v2.0/task/enhance"
CREDIT = "/s2s/v1.0/client/credit"


def exchanges(api: Api) -> list[Any]:
    """Returns all entries of the journal, each looked up by its id."""
    listed = api.control("GET", "/requests?limit=1000").body["requests"]
    found = [api.control("GET", f"/requests/{entry['id']}").body for entry in listed]
    for entry, exchange in zip(listed, found, strict=True):
        assert entry == {name: exchange[name] for name in entry}
    return found


def hashed(content: bytes) -> dict[str, Any]:
    return {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def test_an_exchange_has_headers_and_bodies_of_both_sides(api: Api) -> None:
    body = {"src_file_url": "https://example.com/a.jpg", "scale": 2}
    answer = api.call("POST", ENHANCE, body, headers={"Content-Type": "application/json", "X-Mine": "yes"})
    [exchange] = exchanges(api)
    sent, answered = exchange["request"], exchange["response"]
    assert sent["body"] == {"size": 54, "json": body}
    assert (sent["headers"]["content-type"], sent["headers"]["x-mine"]) == ("application/json", "yes")
    assert sent["headers"]["content-length"] == "54"
    assert answered["body"] == {"size": len(answer.content), "json": answer.body}
    assert answered["headers"]["x-request-id"] == answer.headers["x-request-id"]


def test_an_exchange_without_bodies_has_none(api: Api) -> None:
    api.call("GET", f"{CREDIT}/history", query={"page_size": 3})
    api.call("OPTIONS", CREDIT)
    [page, _] = exchanges(api)
    assert page["request"]["body"] is None
    assert page["request"]["query"] == "page_size=3"


def test_files_are_shown_by_size_and_hash(api: Api, picture: Picture) -> None:
    content = picture()
    task_id = api.run_v2(src_file_id=api.upload(content), scale=1)
    result = api.download(api.finished_v2(task_id)["results"]["url"]).content
    stored = [one for one in exchanges(api) if one["path"].startswith("/ttl30/")]
    assert [one["method"] for one in stored] == ["PUT", "GET"]
    assert stored[0]["request"]["body"] == hashed(content)
    assert stored[1]["response"]["body"] == hashed(result)


def test_an_answer_without_a_body_is_shown_with_a_length_of_0(api: Api, picture: Picture) -> None:
    api.upload(picture())
    [stored] = [one for one in exchanges(api) if one["path"].startswith("/ttl30/")]
    assert (stored["response"]["body"], stored["response"]["headers"]["content-length"]) == (None, "0")


def test_a_text_file_is_shown_by_its_hash_too(api: Api) -> None:
    api.upload(b'{"looks": "like JSON"}')
    assert exchanges(api)[-1]["request"]["body"] == hashed(b'{"looks": "like JSON"}')


def test_refusal_of_the_storage_is_shown_as_text(api: Api) -> None:
    answer = api.get("/ttl30/nothing")
    [exchange] = exchanges(api)
    assert exchange["response"]["body"] == {"size": len(answer.content), "text": answer.content.decode()}


def test_an_upload_that_was_refused_was_not_read(api: Api) -> None:
    api.put(api.declare("a.png", 5), b"wrong length")
    [_, exchange] = exchanges(api)
    assert exchange["request"]["body"] == {"size": 12, "left_out": "nobody read it"}


def test_a_refused_request_shows_what_was_sent(api: Api) -> None:
    body = {"src_file_url": "u", "scale": 9}
    api.call("POST", ENHANCE, body, signed_in=False)
    api.post("/s2s/v2.0/nothing", body)
    api.call("POST", CREDIT, body)
    api.post(ENHANCE, b"{")
    *refused, broken = exchanges(api)
    assert [one["status"] for one in refused] == [401, 404, 405]
    assert [one["request"]["body"]["json"] for one in refused] == [body] * 3
    assert broken["request"]["body"] == {"size": 1, "text": "{"}
    assert broken["response"]["body"]["json"]["status"] == 400


def test_body_that_is_not_text_is_shown_by_its_hash(api: Api) -> None:
    api.post(ENHANCE, b"\xff\xfe\x00")
    [exchange] = exchanges(api)
    assert exchange["request"]["body"] == hashed(b"\xff\xfe\x00")


@pytest.mark.parametrize("more", [0, 1])
def test_a_body_over_64_kb_is_shown_by_size_and_hash(api: Api, more: int) -> None:
    body = b"{}" + b" " * (BODY_LIMIT - 2 + more)
    api.post(ENHANCE, body)
    [exchange] = exchanges(api)
    assert exchange["request"]["body"] == (hashed(body) if more else {"size": BODY_LIMIT, "json": {}})


def test_a_long_body_that_nobody_read_is_not_read_for_the_journal(api: Api) -> None:
    api.call("POST", ENHANCE, b" " * (BODY_LIMIT + 1), signed_in=False)
    [exchange] = exchanges(api)
    assert exchange["request"]["body"] == {"size": BODY_LIMIT + 1, "left_out": "nobody read it"}


def test_a_scenario_s_answer_is_kept_as_it_was_sent(api: Api) -> None:
    for effect in ({"status": 503, "body": {"busy": True}}, {"malformed": True}, {"delay_ms": 1}):
        api.control("POST", "/scenarios", {"effect": effect, "times": 1})
    body = {"src_file_url": "u", "scale": 1}
    client, headers = api.app.test_client(), {"Authorization": f"Bearer {api.bearer}"}
    answers = [client.post(ENHANCE, json=body, headers=headers) for _ in range(3)]
    found = exchanges(api)
    assert [one["request"]["body"]["json"] for one in found] == [body] * 3
    assert [one["scenario"] is None for one in found] == [False] * 3
    assert found[0]["response"]["body"]["json"] == {"busy": True}
    assert found[1]["response"]["body"] == {"size": len(answers[1].data), "text": answers[1].text}
    assert found[1]["response"]["body"]["text"].startswith("{{")
    assert found[2]["response"]["body"]["json"] == answers[2].json


def test_journal_keeps_the_sent_part_of_a_truncated_body(api: Api) -> None:
    whole = api.get(CREDIT).content
    api.control("POST", "/scenarios", {"effect": {"truncate": True}, "times": 1})
    with pytest.raises(ConnectionAbortedError):
        api.get(CREDIT)
    assert exchanges(api)[-1]["response"]["body"] == {
        "size": len(whole) // 2,
        "text": whole[: len(whole) // 2].decode(),
    }


def test_a_scenario_s_mark_on_a_download_is_kept_too(api: Api) -> None:
    api.control("POST", "/scenarios", {"effect": {"malformed": True}, "times": 1})
    answer = api.get("/ttl30/nothing")
    [exchange] = exchanges(api)
    assert exchange["response"]["body"]["text"] == answer.content.decode()


def test_a_dropped_request_has_no_response(api: Api) -> None:
    api.control("POST", "/scenarios", {"effect": {"drop": True}, "times": 1})
    with pytest.raises(ConnectionAbortedError):
        api.post(ENHANCE, {"scale": 1})
    [exchange] = exchanges(api)
    assert (exchange["status"], exchange["response"]) == (0, None)
    assert exchange["request"]["body"]["json"] == {"scale": 1}


def test_a_crash_is_kept_with_what_caused_it(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("youcam_mock.http.validation.body", lambda *_: 1 / 0)
    with pytest.raises(AssertionError, match="crashed"):
        api.post(ENHANCE, {"scale": 1})
    monkeypatch.undo()
    [exchange] = exchanges(api)
    assert (exchange["status"], exchange["request"]["body"]["json"]) == (500, {"scale": 1})


def test_no_exchange_shows_a_secret(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(control_token="the-control-token")

    def control(method: str, path: str, body: Any = None) -> Any:
        return api.control(method, path, body, **{"x-mock-token": "the-control-token"}).body

    [account] = control("GET", "/accounts")["accounts"]
    secret_key = account["secret_key"]
    from contract_tests.conftest import encrypted

    id_token = encrypted(secret_key, f"client_id={api.bearer}&timestamp={api.system.ms}")
    proof = {"client_id": api.bearer, "id_token": id_token}
    token = api.call("POST", "/s2s/v1.0/client/auth", proof, signed_in=False).body["result"]["access_token"]
    caller = evolve(api, bearer=token)
    file_id = caller.upload(picture())
    task_id = caller.run_v2(src_file_id=file_id, scale=1)
    api.app.mock.clock.advance(10)
    url = caller.check_v2(task_id).body["data"]["results"]["url"]
    caller.download(url)
    evolve(api, bearer="a-key-with-a-typo").get(CREDIT)
    api.call("POST", "/_mock/webhook", {"secret": "whsec_" + "A" * 32}, headers={"x-mock-token": "the-control-token"})
    api.call("POST", "/s2s/v1.0/client/auth", f"client_id={api.bearer}&id_token={id_token}".encode(), signed_in=False)
    signatures = {part for part in url.split("&") if part.startswith(("X-Amz-Signature=", "X-Amz-Credential="))}
    assert len(signatures) == 2
    shown = str([control("GET", f"/requests/{entry['id']}") for entry in control("GET", "/requests")["requests"]])
    for secret in (api.bearer, token, id_token, secret_key, "the-control-token", "A" * 32, "a-key-with-a-typo"):
        assert secret not in shown
    assert not any(signature in shown for signature in signatures)
    assert task_id in shown
    assert file_id in shown


def test_headers_that_are_not_text_can_be_shown(api: Api) -> None:
    environ = {"HTTP_X_ODD": "\xfc\udcff", "HTTP_X\udcff": "a", "QUERY_STRING": "a=\xff", "CONTENT_LENGTH": "9" * 20}
    api.call("GET", "/s2s/v2.0/nothing", environ=environ)
    [exchange] = exchanges(api)
    assert exchange["request"]["headers"]["x-odd"] == "\xfc?"
    assert exchange["request"]["query"] == "a=\xff"
    assert exchange["request"]["body"] == {"size": 2**63 - 1, "left_out": "nobody read it"}


@pytest.mark.parametrize(("wanted", "status"), [("99", 404), ("x", 400), ("0", 400), ("-1", 400), ("1.5", 400)])
def test_unknown_journal_entry_is_refused_in_one_line(api: Api, wanted: str, status: int) -> None:
    answer = api.control("GET", f"/requests/{wanted}")
    assert answer.status == status
    assert "\n" not in answer.body["error"]


def test_a_request_that_was_cleared_is_gone(api: Api) -> None:
    api.get(CREDIT)
    [entry] = api.control("GET", "/requests").body["requests"]
    api.control("DELETE", "/requests")
    assert api.control("GET", f"/requests/{entry['id']}").status == 404
