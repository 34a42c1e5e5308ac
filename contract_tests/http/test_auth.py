from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_der_public_key
from sqlalchemy import Connection

from youcam_mock.store import accounts

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

V1, V2 = "/s2s/v1.0/client/credit", "/s2s/v2.0/credit/feature-cost"
UNKNOWN_KEY = {"status": 401, "error": "This API key is not recognized.", "error_code": "InvalidApiKey"}
BAD_TOKEN = {"status": 401, "error": "Unauthorized", "error_code": "InvalidAccessToken"}
AUTH = "/s2s/v1.0/client/auth"


def _get(api: Api, path: str, header: str | None) -> tuple[int, Any]:
    answer = api.call("GET", path, headers={} if header is None else {"Authorization": header}, signed_in=False)
    return answer.status, answer.body


@pytest.mark.parametrize(("path", "body"), [(V1, BAD_TOKEN), (V2, UNKNOWN_KEY)], ids=["v1", "v2"])
@pytest.mark.parametrize(
    "header", [None, "", "{key}", "Basic {key}", "Bearer", "Bearer ", "Bearer  {key}", "Bearer\t{key}", "Bearer {key}x"]
)
def test_a_call_without_a_good_bearer_is_401_in_the_words_that_were_seen(
    api: Api, path: str, body: dict[str, Any], header: str | None
) -> None:
    sent = None if header is None else header.format(key=api.bearer)
    assert _get(api, path, sent) == (401, body)


@pytest.mark.parametrize(
    ("header", "says"),
    [
        ("Bearer", "the Authorization header does not begin with 'Bearer ' and one space"),
        ("Bearer  {key}", "the Authorization header does not begin with 'Bearer ' and one space"),
        ("Bearer {key} {key}", "no account has this API key; "),
    ],
)
def test_explanation_names_what_is_wrong_with_the_bearer(api: Api, header: str, says: str) -> None:
    sent = {"Authorization": header.format(key=api.bearer)}
    assert api.call("GET", V2, headers=sent, signed_in=False).explain.startswith(says)


def test_a_caller_is_looked_up_once(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[str] = []

    def by_key(connection: Connection, key: str) -> accounts.Account | None:
        looked_up.append(key)
        return found(connection, key)

    assert api.app.mock.database, "which looks for its first account when it is opened"
    found = accounts.by_key
    monkeypatch.setattr(accounts, "by_key", by_key)
    assert [api.get(V2).status for _ in range(3)] == [200] * 3
    assert [evolve(api, bearer="nobody").get(V2).status for _ in range(2)] == [401] * 2
    assert looked_up == [api.bearer, "nobody", "nobody"]


def test_angle_brackets_around_the_key_are_refused_and_explained(api: Api) -> None:
    answer = evolve(api, bearer=f"<{api.bearer}>").get(V2)
    assert (answer.status, answer.body) == (401, UNKNOWN_KEY)
    assert "angle brackets" in answer.explain


@pytest.mark.parametrize("path", [V1, V2])
@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_an_api_key_is_good_on_v1_and_v2_paths(api: Api, path: str, scheme: str) -> None:
    assert _get(api, path, f"{scheme} {api.bearer}")[0] == 200


@pytest.mark.parametrize("path", [V1, V2])
def test_an_access_token_is_good_on_v1_and_v2_paths(api: Api, path: str) -> None:
    assert api.sign_in().get(path).status == 200


def test_an_access_token_stands_for_its_own_account(api: Api) -> None:
    assert api.account(7).sign_in().balance() == 7


def test_each_sign_in_gives_another_token_and_all_stay_good(api: Api) -> None:
    one, other = api.sign_in(), api.sign_in()
    assert one.bearer != other.bearer
    assert one.balance() == other.balance() == 1000


@pytest.mark.parametrize("path", [V1, V2])
def test_an_access_token_ends_after_two_hours(api: Api, path: str) -> None:
    caller = api.sign_in()
    api.advance(7200)
    assert caller.get(path).status == 200
    api.advance(0.001)
    assert caller.get(path).status == 401
    api.advance(8)
    answer = caller.get(path)
    assert (answer.status, answer.body) == (401, BAD_TOKEN)
    assert answer.explain.startswith("the access token is 7208 s old and lasts 7200 s; ")
    assert "sign in again" in answer.explain
    assert api.sign_in().get(path).status == 200


@pytest.mark.parametrize(
    ("status", "code"), [("inactive", "InactiveApiKey"), ("expired", "ExpiredApiKey"), ("active", None)]
)
def test_a_key_is_refused_while_its_account_is_not_active(api: Api, status: str, code: str | None) -> None:
    token = api.sign_in()
    id_token = api.id_token()
    assert api.control("PATCH", f"/accounts/{api.bearer}", {"status": status}).status == 200
    sign_in = api.call("POST", AUTH, {"client_id": api.bearer, "id_token": id_token}, signed_in=False)
    answers = [api.get(V1), api.get(V2), token.get(V1), token.get(V2), sign_in]
    assert [answer.code for answer in answers] == [code] * 5
    assert {answer.status for answer in answers} == ({401} if code else {200})
    assert api.control("PATCH", f"/accounts/{api.bearer}", {"status": "active"}).status == 200
    assert api.get(V1).status == token.get(V2).status == 200


def _sign_in(api: Api, id_token: str, client_id: str | None = None) -> Any:
    body = {"client_id": client_id or api.bearer, "id_token": id_token}
    return api.call("POST", AUTH, body, signed_in=False)


def test_sign_in_answers_a_token_under_result(api: Api) -> None:
    answer = _sign_in(api, api.id_token())
    assert answer.body.keys() == {"status", "result"}
    assert answer.body["result"].keys() == {"access_token"}


@pytest.mark.parametrize("off_s", [-301, 301])
def test_a_stale_id_token_is_refused(api: Api, off_s: float) -> None:
    answer = _sign_in(api, api.id_token(off_s))
    assert (answer.status, answer.code) == (401, "InvalidAuthentication")
    assert "off the clock" in answer.explain


def test_an_id_token_may_follow_the_mock_s_own_clock(api: Api) -> None:
    api.advance(10 * 24 * 3600)
    assert _sign_in(api, api.id_token()).status == 200
    assert _sign_in(api, api.id_token(10 * 24 * 3600)).status == 200
    assert _sign_in(api, api.id_token(5 * 24 * 3600)).status == 401


def test_an_id_token_signs_in_again_within_its_time(api: Api) -> None:
    id_token = api.id_token()
    tokens = [_sign_in(api, id_token).body["result"]["access_token"] for _ in range(2)]
    assert len(set(tokens)) == 2
    assert [evolve(api, bearer=token).get("/s2s/v1.0/client/credit").status for token in tokens] == [200, 200]
    api.system.ms += 301_000
    api.advance(301)
    assert _sign_in(api, id_token).status == 401


def test_an_id_token_of_another_account_is_refused(api: Api) -> None:
    other = api.account()
    assert _sign_in(api, other.id_token(client_id=api.bearer)).code == "InvalidAuthentication"
    assert "another client_id" in _sign_in(api, api.id_token(client_id=other.bearer)).explain


def test_an_id_token_under_oaep_is_refused_and_explained(api: Api) -> None:
    key = load_der_public_key(base64.b64decode(api.secret_key()))
    assert isinstance(key, rsa.RSAPublicKey)
    sha1 = hashes.SHA1()
    text = f"client_id={api.bearer}&timestamp={api.system.ms}".encode()
    block = key.encrypt(text, padding.OAEP(padding.MGF1(sha1), sha1, None))
    answer = _sign_in(api, base64.b64encode(block).decode())
    assert (answer.status, answer.code) == (401, "InvalidAuthentication")
    assert "OAEP" in answer.explain


@pytest.mark.parametrize("id_token", ["", "no base64!", "AAAA", "\u00e9", "A" * 172])
def test_malformed_id_token_is_refused(api: Api, id_token: str) -> None:
    answer = _sign_in(api, id_token)
    assert answer.status == 401
    assert answer.body == {"status": 401, "error": "Authentication failed", "error_code": "InvalidAuthentication"}


def test_an_unknown_client_is_refused(api: Api) -> None:
    answer = _sign_in(api, api.id_token(), "nobody")
    assert answer.body == {"status": 401, "error": "Authentication failed", "error_code": "InvalidAuthentication"}


@pytest.mark.parametrize("missing", ["client_id", "id_token"])
def test_sign_in_names_what_is_missing(api: Api, missing: str) -> None:
    body = {"client_id": api.bearer, "id_token": "x"}
    del body[missing]
    answer = api.call("POST", AUTH, body, signed_in=False)
    assert answer.body == {
        "status": 400,
        "error": f"{missing} is required but wasn't included in your request.",
        "error_code": "InvalidParameters",
    }


def test_sign_in_needs_no_bearer_and_minds_none(api: Api) -> None:
    body = {"client_id": api.bearer, "id_token": api.id_token()}
    assert evolve(api, bearer="anything").post(AUTH, body).status == 200


def test_the_api_key_of_the_settings_is_the_first_account_s(make_api: MakeApi) -> None:
    key = "!+=&#%?:" + "k" * 75
    api = make_api(api_key=key)
    assert api.balance() == 1000
    assert api.sign_in().balance() == 1000
