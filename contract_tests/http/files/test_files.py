from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from youcam_mock.contract import Contract, bundled

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

FILES = [op.path for op in Contract.load(bundled()).of_kind("create-file") if "{" not in op.path]
SIZED = [path for path in FILES if "/v1.0/" not in path]
UNSIZED = [path for path in FILES if "/v1.0/" in path]
V1 = [path for path in FILES if "/v1." in path]
V2 = "/s2s/v2.0/file"
CONTENT = b"x" * 100


def _type_for(path: str) -> str:
    """Returns a content type that the operation takes."""
    operation = next(op for op in Contract.load(bundled()).of_kind("create-file") if op.path == path)
    body = {"files": [{"content_type": "image/png", "file_name": "a", "file_size": 1}]}
    assert operation.body is not None
    return "image/png" if operation.body.accepts(body) else "video/mp4"


TYPES = {path: _type_for(path) for path in FILES}


def _files(api: Api, path: str, *files: dict[str, Any]) -> Any:
    return api.post(path, {"files": list(files)})


def _file(**changes: Any) -> dict[str, Any]:
    file = {"content_type": "image/png", "file_name": "selfie.png", "file_size": 100, **changes}
    return {name: value for name, value in file.items() if value is not None}


@pytest.mark.parametrize("path", FILES)
def test_every_file_operation_gives_an_address_that_takes_the_upload(api: Api, path: str) -> None:
    declared = api.declare("selfie.png", 100 if path in SIZED else None, TYPES[path], path)
    assert len(declared["file_id"]) == 64
    assert declared["file_id"].endswith("LbKfeLEmuXUa9yH4wuc2K")
    [request] = declared["requests"]
    assert request["method"] == "PUT"
    assert request["headers"]["Content-Type"] == TYPES[path]
    answer = api.put(declared, CONTENT)
    assert (answer.status, answer.content) == (200, b"")


@pytest.mark.parametrize("path", FILES)
def test_the_payload_stands_under_data_in_v2_and_under_result_in_v1(api: Api, path: str) -> None:
    answer = _files(api, path, _file(content_type=TYPES[path]))
    assert answer.body.keys() == {"status", "result" if path in V1 else "data"}


@pytest.mark.parametrize("path", SIZED)
def test_a_file_without_a_size_is_refused_by_name(api: Api, path: str) -> None:
    answer = _files(api, path, _file(file_size=None, content_type=TYPES[path]))
    assert answer.body == {
        "status": 400,
        "error": "file_size is required but wasn't included in your request.",
        "error_code": "InvalidParameters",
    }


@pytest.mark.parametrize("path", UNSIZED)
def test_the_oldest_form_claims_no_length_and_takes_any(api: Api, path: str) -> None:
    declared = api.declare("selfie.png", None, TYPES[path], path)
    assert declared["requests"][0]["headers"] == {"Content-Type": TYPES[path]}
    assert api.put(declared, b"1").status == 200
    assert api.put(declared, CONTENT * 100).status == 200


@pytest.mark.parametrize("size", [7, {}, "many", -1, 1e30])
@pytest.mark.parametrize("path", UNSIZED)
def test_the_oldest_form_does_not_look_at_a_length(api: Api, path: str, size: object) -> None:
    answer = _files(api, path, _file(file_size=size, content_type=TYPES[path]))
    [request] = answer.body["result"]["files"][0]["requests"]
    assert request["headers"] == {"Content-Type": TYPES[path]}


def test_a_declared_length_is_a_header_of_the_upload(api: Api) -> None:
    assert api.declare("a.png", 65614)["requests"][0]["headers"] == {
        "Content-Length": "65614",
        "Content-Type": "image/png",
    }


def test_a_length_that_was_written_as_a_decimal_is_the_same_length(api: Api) -> None:
    answer = api.post(V2, b'{"files":[{"content_type":"image/png","file_name":"a.png","file_size":1e2}]}')
    if answer.status == 200:
        assert answer.body["data"]["files"][0]["requests"][0]["headers"]["Content-Length"] == "100"
        assert api.put(answer.body["data"]["files"][0], CONTENT).status == 200


@pytest.mark.parametrize("content_type", ["image/jpg", "image/jpeg", "image/png", "video/mp4"])
def test_the_content_type_is_echoed_as_sent_and_signed(api: Api, content_type: str) -> None:
    declared = api.declare("selfie.bin", 100, content_type)
    assert declared["content_type"] == content_type
    assert declared["requests"][0]["headers"]["Content-Type"] == content_type
    assert api.put(declared, CONTENT).status == 200


def test_files_come_back_in_the_order_in_which_they_were_declared(api: Api) -> None:
    answer = _files(api, V2, *(_file(file_name=f"{number}.png", file_size=number) for number in range(1, 31)))
    files = answer.body["data"]["files"]
    assert [file["file_name"] for file in files] == [f"{number}.png" for number in range(1, 31)]
    assert len({file["file_id"] for file in files}) == 30


@pytest.mark.parametrize(
    ("name", "extension"),
    [
        ("no-makeup.png", ".png"),
        ("A.JPG", ".jpg"),
        ("a.tar.gz", ".gz"),
        ("none", ""),
        ("dot.", ""),
        ("a.b c", ""),
        ("a.longextension", ""),
        ("x.é", ""),
        ("../../etc/passwd", ""),
        ("..\\..\\a.png", ".png"),
        ("a.png\u0000.exe", ".exe"),
        ("a\nb.png", ".png"),
        ("n" * 1024, ""),
    ],
)
def test_upload_path_keeps_only_the_extension_of_the_file_name(api: Api, name: str, extension: str) -> None:
    declared = api.declare(name, 100, "image/jpeg")
    assert declared["file_name"] == name
    path = urlsplit(declared["requests"][0]["url"]).path
    assert re.fullmatch(rf"/ttl30/\d{{18}}/\d{{11}}/v2/[\w-]{{23}}/[0-9a-f-]{{36}}{re.escape(extension)}", path)
    assert api.put(declared, CONTENT).status == 200


@pytest.mark.parametrize(
    ("path", "changes"),
    [
        (V2, {"file_size": 0}),
        (V2, {"file_size": -1}),
        (V2, {"file_size": 104_857_601}),
        (V2, {"file_size": "100"}),
        (V2, {"file_size": True}),
        (V2, {"file_size": 1.5}),
        (V2, {"file_name": ""}),
        (V2, {"file_name": "n" * 1025}),
        (V2, {"file_name": 5}),
        (V2, {"content_type": ""}),
        (V2, {"content_type": "image/png\r\nX-Evil: 1"}),
        (V2, {"content_type": "ima ge"}),
        (V2, {"content_type": "t" * 256}),
        (V1[0], {"content_type": "video/mp4"}),
        (V1[1], {"content_type": "image/gif"}),
    ],
)
def test_a_file_that_does_not_fit_the_contract_is_refused(api: Api, path: str, changes: dict[str, Any]) -> None:
    answer = _files(api, path, _file(**changes))
    assert (answer.status, answer.code) == (400, "InvalidParameters")


def test_a_wrong_content_type_in_v1_is_explained_with_the_right_ones(api: Api) -> None:
    answer = _files(api, V1[0], _file(content_type="image/gif"))
    assert answer.body["error"] == "content_type is not one of the accepted values."
    assert all(name in answer.explain for name in ("image/gif", "image/jpg", "image/jpeg", "image/png"))


@pytest.mark.parametrize("body", [{}, {"files": []}, {"files": {}}, {"files": None}, {"files": ["a.png"]}])
def test_a_body_without_files_is_refused(api: Api, body: dict[str, Any]) -> None:
    assert api.post(V2, body).code == "InvalidParameters"


def test_one_bad_file_refuses_them_all(api: Api) -> None:
    assert _files(api, V2, _file(), _file(file_size=0)).status == 400


def test_uploads_cost_nothing(api: Api) -> None:
    api.upload(CONTENT)
    assert api.balance() == 1000
    assert len(api.history()) == 1


@pytest.mark.parametrize(
    ("profile", "text"),
    [
        ("2026-02", 'Object has missing required properties (["content_type","file_size"])'),
        ("2026-10", "content_type, file_size is required but wasn't included in your request."),
    ],
)
def test_members_that_are_missing_are_named_together(make_api: MakeApi, profile: str, text: str) -> None:
    answer = make_api(profile=profile).post("/s2s/v2.0/file/enhance", {"files": [{"file_name": "a.png"}]})
    assert answer.body["error"] == text
