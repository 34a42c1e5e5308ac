"""Every refusal and every failure is explained, in one line that names its document."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_der_public_key
from werkzeug.exceptions import RequestTimeout

from contract_tests.conftest import encrypted, local, picture_of
from youcam_mock.contract import Contract
from youcam_mock.domain.engine_errors import MEANINGS
from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import Refusal
from youcam_mock.http.storage import errors
from youcam_mock.http.storage.errors import StorageRefusal

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, MakeApi

V1, V2 = "/s2s/v1.0/client/credit", "/s2s/v2.0/credit/feature-cost"
AUTH = "/s2s/v1.0/client/auth"
Provoke = Callable[["Api"], "Answer"]


def bearer(path: str, header: str | None) -> Provoke:
    headers = {} if header is None else {"Authorization": header}
    return lambda api: api.call("GET", path, headers=headers, signed_in=False)


def elsewhere(path: str) -> Provoke:
    return lambda api: api.call("GET", path, headers={"X-Api-Key": api.bearer}, signed_in=False)


def file_of_another_feature(api: Api) -> Answer:
    file_id = api.upload(picture_of(), path="/s2s/v2.0/file/lighting")
    return api.try_v2(src_file_id=file_id, scale=2)


def sign_in(id_token: Callable[[Api], str]) -> Provoke:
    return lambda api: api.post(AUTH, {"client_id": api.bearer, "id_token": id_token(api)})


def encoded(api: Api, **changes: str) -> str:
    text = f"client_id={changes.get('client_id', api.bearer)}&timestamp={changes.get('timestamp', api.system.ms)}"
    return encrypted(api.secret_key(), text)


def oaep(api: Api) -> str:
    key = load_der_public_key(base64.b64decode(api.secret_key()))
    assert isinstance(key, rsa.RSAPublicKey)
    block = key.encrypt(b"client_id=x", padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None))
    return base64.b64encode(block).decode()


def with_status(status: str) -> Provoke:
    def provoke(api: Api) -> Answer:
        api.control("PATCH", f"/accounts/{api.bearer}", {"status": status})
        return api.get(V2)

    return provoke


def with_old_token(api: Api) -> Answer:
    caller = api.sign_in()
    api.advance(7201)
    return caller.get(V1)


def too_many(api: Api, *callers: Api) -> Answer:
    answers = [caller.get(V1) for caller in callers]
    assert [answer.status for answer in answers[:-1]] == [200] * (len(answers) - 1)
    return answers[-1]


def too_many_from_ip(api: Api) -> Answer:
    return too_many(api, *[api.account() for _ in range(6)])


def too_many_with_token(api: Api) -> Answer:
    return too_many(api, *[evolve(api, address=f"127.0.0.{number}") for number in range(6)])


def run_and_check(api: Api, later_s: float, feature: str = "enhance") -> Answer:
    task_id = api.run_v2(src_file_url="u", scale=2)
    api.advance(later_s)
    return api.check_v2(task_id, feature)


def lost(api: Api) -> Answer:
    task_id = api.run_v1(api.upload(picture_of()))
    api.advance(10.1)
    return api.check_v1(task_id)


def delete(api: Api, later_s: float, times: int = 1) -> Answer:
    task_id = api.run_v2(src_file_url="u", scale=2)
    api.advance(later_s)
    answers = [api.post("/s2s/v2.0/task/delete", {"task_id": task_id}) for _ in range(times)]
    return answers[-1]


def deleted(api: Api) -> Answer:
    return delete(api, 60, times=2)


def run_v1_style(api: Api, group: Callable[[list[Any]], int], style: int) -> Answer:
    groups = list(api.pages("/s2s/v1.0/task/style-group/hair-style", "groups"))
    return api.try_v1([api.upload(picture_of())], feature="hair-style", style_group_id=group(groups), style_ids=[style])


REFUSED: dict[str, Provoke] = {
    "NO_BEARER_V1": bearer(V1, None),
    "NO_BEARER_V2": bearer(V2, None),
    "NO_PREFIX_V1": bearer(V1, "mock-api-key-0123456789"),
    "NO_PREFIX_V2": bearer(V2, "mock-api-key-0123456789"),
    "BEARER_ELSEWHERE_V1": elsewhere(V1),
    "BEARER_ELSEWHERE_V2": elsewhere(V2),
    "ANGLE_BRACKETS_V1": bearer(V1, "Bearer <mock-api-key-0123456789>"),
    "ANGLE_BRACKETS_V2": bearer(V2, "Bearer <mock-api-key-0123456789>"),
    "KEY_FOR_TOKEN": lambda api: bearer(V1, f"Bearer {api.bearer}")(api),
    "TOKEN_FOR_KEY": lambda api: api.sign_in().get(V2),
    "UNKNOWN_FILE": lambda api: api.try_v2(src_file_id="x" * 64, scale=2),
    "FILE_OF_ANOTHER_FEATURE": file_of_another_feature,
    "UNKNOWN_KEY": bearer(V2, "Bearer nobody"),
    "UNKNOWN_TOKEN": bearer(V1, "Bearer nobody"),
    "EXPIRED_TOKEN": with_old_token,
    "INACTIVE_KEY": with_status("inactive"),
    "EXPIRED_KEY": with_status("expired"),
    "UNKNOWN_CLIENT": lambda api: api.post(AUTH, {"client_id": "nobody", "id_token": "x"}),
    "ID_TOKEN_NOT_BASE64": sign_in(lambda _: "not Base64"),
    "ID_TOKEN_LINES": sign_in(lambda api: encoded(api) + "\n"),
    "ID_TOKEN_PEM": sign_in(lambda api: f"-----BEGIN PUBLIC KEY-----\n{api.secret_key()}"),
    "ID_TOKEN_FALSE": sign_in(lambda _: "false"),
    "ID_TOKEN_PLAIN": sign_in(lambda api: base64.b64encode(f"client_id={api.bearer}".encode()).decode()),
    "ID_TOKEN_OAEP": sign_in(oaep),
    "ID_TOKEN_FOREIGN": sign_in(lambda _: base64.b64encode(bytes(128)).decode()),
    "ID_TOKEN_TEXT": sign_in(lambda api: encoded(api, timestamp="soon")),
    "ID_TOKEN_OTHER_CLIENT": sign_in(lambda api: encoded(api, client_id="other")),
    "ID_TOKEN_SECONDS": sign_in(lambda api: encoded(api, timestamp=str(api.system.ms // 1000))),
    "ID_TOKEN_STALE": sign_in(lambda api: encoded(api, timestamp=str(api.system.ms - 3_600_000))),
    "TOO_MANY_FROM_IP": too_many_from_ip,
    "TOO_MANY_WITH_TOKEN": too_many_with_token,
    "NOT_JSON": lambda api: api.post("/s2s/v2.0/task/enhance", b"{"),
    "BODY_TOO_LARGE": lambda api: api.post("/s2s/v2.0/task/enhance", b" " * (1 << 21)),
    "INVALID": lambda api: api.try_v2(),
    "BROKEN_RULE": lambda api: api.try_v2("skin-analysis", src_file_url="u", dst_actions=["hd_pore", "acne"]),
    "INVALID_TOKEN": lambda api: api.get(V2, starting_token="none"),
    "NOT_ENOUGH_UNITS": lambda api: api.account().try_v2(src_file_url="u", scale=2),
    "UNITS_LAPSE": lambda api: api.account((2, 3)).try_v2(src_file_url="slow-4s.jpg", scale=2),
    "UNKNOWN_TEMPLATE": lambda api: api.try_v2("hair-style", src_file_url="u", template_id="none"),
    "UNKNOWN_STYLE_GROUP": lambda api: run_v1_style(api, lambda _: 5, 5),
    "UNKNOWN_STYLE": lambda api: run_v1_style(api, lambda groups: int(groups[0]["id"]), 5),
    "UNKNOWN_CATEGORY": lambda api: api.get("/s2s/v1.1/task/style/hair-style", category_id=5),
    "UNKNOWN_TASK": lambda api: api.check_v2("nope"),
    "FOREIGN_TASK": lambda api: run_and_check(api, 1, "hair-style"),
    "LOST_TASK": lost,
    "EXPIRED_TASK": lambda api: run_and_check(api, 31 * 24 * 3600),
    "DELETED_TASK": deleted,
    "TASK_STILL_RUNS": lambda api: delete(api, 0),
    "NOT_A_TASK": lambda api: api.post("/s2s/v2.0/task/delete", {"task_id": api.declare("a.png", 3)["file_id"]}),
}
ALL = {name: value for name, value in vars(refusals).items() if isinstance(value, Refusal)}
LIMITED = ("TOO_MANY_FROM_IP", "TOO_MANY_WITH_TOKEN")
RULES: dict[str, dict[str, str]] = {
    "KEY_FOR_TOKEN": {"bearers_cross": "false"},
    "TOKEN_FOR_KEY": {"bearers_cross": "false"},
    "UNKNOWN_FILE": {"unknown_file_refused": "true"},
    "FILE_OF_ANOTHER_FEATURE": {"files_bound": "true"},
}
"""The rules of the profile that a refusal needs, by refusal."""


def _pattern(refusal: Refusal) -> list[str]:
    """Returns the fixed parts of the sentence."""
    parts = refusal.why.replace("{", "}").split("}")[::2]
    return [part for part in parts if part]


def test_there_is_a_way_to_provoke_every_refusal() -> None:
    assert REFUSED.keys() == ALL.keys()


@pytest.mark.parametrize("name", ALL)
def test_every_refusal_says_why_and_names_its_document(make_api: MakeApi, name: str) -> None:
    api, refusal = make_api(rate_limit=name in LIMITED, rules=RULES.get(name, {})), ALL[name]
    answer = REFUSED[name](api)
    assert (answer.status, answer.code) == (refusal.status, refusal.code or None)
    assert answer.explain.endswith(f"({refusal.document.format(overview='V2 overview')})")
    assert all(part in answer.explain for part in _pattern(refusal)), answer.explain
    assert "\n" not in answer.explain
    assert api.control("GET", "/requests").body["requests"][-1]["explain"] == answer.explain


def upload(**changes: Any) -> Provoke:
    return lambda api: api.put(api.declare("a.png", 3), b"abc", **changes)


def late(api: Api) -> Answer:
    declared = api.declare("a.png", 3)
    api.advance(7200)
    return api.put(declared, b"abc")


def unsigned(api: Api) -> Answer:
    url = api.declare("a.png", 3)["requests"][0]["url"]
    return api.call("PUT", local(url).partition("?")[0], b"abc", signed_in=False)


def put_of_length(length: str, **headers: str) -> Provoke:
    """Returns a request to upload that claims that length, whatever its body is."""

    def provoke(api: Api) -> Answer:
        [request] = api.declare("a.png", None, path="/s2s/v1.0/file/enhance")["requests"]
        sent = {**request["headers"], **headers}
        environ = {"CONTENT_LENGTH": length}
        return api.call("PUT", local(request["url"]), b"abc", headers=sent, environ=environ, signed_in=False)

    return provoke


class _Late:
    """A body that is given up whenever it is read."""

    def read(self, size: int = -1) -> bytes:
        raise RequestTimeout


def slow_upload(api: Api) -> Answer:
    [request] = api.declare("a.png", 3)["requests"]
    environ = {"wsgi.input": _Late()}
    return api.call("PUT", local(request["url"]), b"abc", headers=request["headers"], environ=environ, signed_in=False)


def gone(api: Api) -> Answer:
    data = api.finished_v2(api.run_v2(src_file_url="u", scale=2))
    task_id = api.control("GET", "/tasks").body["tasks"][0]["task_id"]
    api.post("/s2s/v2.0/task/delete", {"task_id": task_id})
    return api.download(data["results"]["url"])


STORED: dict[str, tuple[Provoke, StorageRefusal]] = {
    "a link without a signature": (unsigned, errors.UNSIGNED),
    "another type than declared": (upload(**{"Content-Type": "image/gif"}), errors.MISSIGNED),
    "a link that is too old": (late, errors.EXPIRED),
    "a bearer on the upload": (upload(Authorization="Bearer x"), errors.TWO_MECHANISMS),
    "a body that breaks off": (put_of_length("5"), errors.INCOMPLETE),
    "a body that comes too slowly": (slow_upload, errors.TOO_SLOW),
    "a body over the limit": (put_of_length(str(1 << 30)), errors.TOO_LARGE),
    "no length": (put_of_length("", **{"Transfer-Encoding": "chunked"}), errors.NO_LENGTH),
    "a result that was deleted": (gone, errors.NOT_FOUND),
}


def test_every_refusal_of_the_storage_is_provoked() -> None:
    defined = [each for each in vars(errors).values() if isinstance(each, StorageRefusal)]
    assert {refusal.why for _, refusal in STORED.values()} == {refusal.why for refusal in defined}


@pytest.mark.parametrize("name", STORED)
def test_the_storage_says_why_and_names_its_document(api: Api, name: str) -> None:
    provoke, refusal = STORED[name]
    answer = provoke(api)
    assert answer.status == refusal.status
    assert f"<Code>{refusal.code}</Code>".encode() in answer.content
    assert answer.explain.endswith(f"({refusal.document})")
    # Of a signature that does not fit, the mock tells which part of the request differs.
    assert refusal is errors.MISSIGNED or answer.explain.startswith(refusal.why)


def test_every_code_of_the_contract_has_a_meaning_and_a_document(contract: Contract) -> None:
    codes = {code for run in contract.of_kind("run-task") for code in run.facts["engine-errors"]}
    assert codes == MEANINGS.keys()
    for meaning, document in MEANINGS.values():
        assert meaning
        assert document
        assert "\n" not in meaning


@pytest.mark.parametrize("code", sorted(MEANINGS))
def test_a_failed_task_says_why_and_names_the_document_of_its_code(api: Api, code: str) -> None:
    api.control("POST", "/scenarios", {"effect": {"engine_error": code}})
    task_id = api.run_v2(src_file_url="u", scale=2)
    api.advance(60)
    answer = api.check_v2(task_id)
    assert answer.body["data"]["error"] == code
    assert answer.explain == f"the task failed with {code}: asked for by a scenario ({MEANINGS[code][1]})"
    assert api.control("GET", "/tasks").body["tasks"][0]["explain"] == answer.explain


def failed(api: Api, **body: Any) -> str:
    task_id = api.run_v2(**{"scale": 2, **body})
    api.advance(60)
    answer = api.check_v2(task_id)
    assert answer.body["data"]["task_status"] == "error"
    return answer.explain


def test_explanation_says_what_the_mock_knows_beyond_the_code(lenient: Api) -> None:
    file_id = lenient.declare("a.png", 3)["file_id"]
    assert "never uploaded" in failed(lenient, src_file_id=file_id)
    assert "no file with that file_id" in failed(lenient, src_file_id="none")
    assert "no file with that file_id" in failed(lenient.account(100), src_file_id=lenient.upload(picture_of()))
    assert "the limit is" in failed(lenient, src_file_id=lenient.upload(bytes(11 << 20)))
    kept = lenient.upload(picture_of())
    lenient.advance(31 * 24 * 3600)
    assert "retention period is over" in failed(lenient, src_file_id=kept)


def test_a_lost_task_says_so_in_the_list(api: Api) -> None:
    lost(api)
    assert "not polled for 10 s" in api.control("GET", "/tasks").body["tasks"][0]["explain"]


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/nowhere", 404), ("GET", "/s2s/v2.0/task/enhance", 405)]
)
def test_unknown_path_or_method_is_explained(api: Api, method: str, path: str, status: int) -> None:
    answer = api.call(method, path)
    assert answer.status == status
    assert answer.explain
