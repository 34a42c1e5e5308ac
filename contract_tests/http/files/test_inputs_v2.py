from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from youcam_mock.service.retention import sweeper

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

DAY = 24 * 3600
LACKS = "is required but wasn't included in your request."


def _code(api: Api, feature: str = "enhance", **body: Any) -> str | None:
    """Returns the engine error of a run; None when it succeeds."""
    body = {"scale": 2} | body if feature == "enhance" else body
    data = api.finished_v2(api.run_v2(feature, **body), feature)
    assert data["task_status"] == ("error" if data["error"] else "success")
    code: str | None = data["error"]
    return code


def _size(content: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(content)) as image:
        return image.size


def test_a_url_stands_for_the_built_in_sample(api: Api) -> None:
    data = api.finished_v2(api.run_v2(src_file_url="https://example.com/any.jpg", scale=1))
    assert _size(api.download(data["results"]["url"]).content) == (512, 512)


def test_one_file_serves_many_tasks_and_features(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture(500, 500, kind="JPEG"), "a.jpg", "image/jpeg")
    assert _code(api, src_file_id=file_id) is None
    assert _code(api, src_file_id=file_id) is None
    assert _code(api, "hair-style", src_file_id=file_id, template_id="female_casual_updo") is None
    assert _code(api, "skin-analysis", src_file_id=file_id, dst_actions=["acne"]) is None


@pytest.mark.parametrize("content", [b"no picture", b"\x89PNG\r\n\x1a\n", b"x"])
def test_unreadable_picture_fails_the_task(api: Api, content: bytes) -> None:
    task_id = api.run_v2(src_file_id=api.upload(content), scale=2)
    data = api.finished_v2(task_id)
    assert (data["task_status"], data["error"], data["results"]) == ("error", "error_decode_image", None)
    assert isinstance(data["error_message"], str)
    assert "error_decode_image" in api.check_v2(task_id).explain


def test_with_any_bytes_an_unreadable_picture_is_replaced_by_the_sample(make_api: MakeApi) -> None:
    api = make_api(any_bytes=True)
    data = api.finished_v2(api.run_v2(src_file_id=api.upload(b"no picture"), scale=1))
    assert _size(api.download(data["results"]["url"]).content) == (512, 512)


def test_a_file_that_was_never_uploaded_fails_the_task_at_once(api: Api) -> None:
    task_id = api.run_v2(src_file_id=api.declare("a.png", 100)["file_id"], scale=2)
    data = api.check_v2(task_id).body["data"]
    assert (data["task_status"], data["error"], data["results"]) == ("error", "error_download_image", None)


def test_an_upload_after_the_run_comes_too_late(api: Api, picture: Picture) -> None:
    declared = api.declare("a.png", len(picture()))
    task_id = api.run_v2(src_file_id=declared["file_id"], scale=2)
    api.advance(1)
    assert api.put(declared, picture()).status == 200
    assert api.finished_v2(task_id)["error"] == "error_download_image"


def test_an_upload_that_is_repeated_while_the_task_runs_does_not_fail_it(api: Api, picture: Picture) -> None:
    declared = api.declare("a.png", len(picture()))
    api.put(declared, picture())
    task_id = api.run_v2(src_file_id=declared["file_id"], scale=2)
    api.advance(1)
    api.put(declared, picture())
    assert api.finished_v2(task_id)["task_status"] == "success"


@pytest.mark.parametrize("checked", [False, True])
def test_an_upload_that_is_repeated_after_success_does_not_change_the_result(api: Api, checked: bool) -> None:
    first, second = (_png(size) for size in ((48, 64), (64, 48)))
    declared = api.declare("a.png", None, path="/s2s/v1.0/file/enhance")
    api.put(declared, first)
    task_id = api.run_v2(src_file_id=declared["file_id"], scale=1)
    api.advance(10)
    assert api.balance() == 998
    if checked:
        api.check_v2(task_id)
    api.put(declared, second)
    data = api.finished_v2(task_id)
    assert _size(api.download(data["results"]["url"]).content) == (48, 64)


def _png(size: tuple[int, int]) -> bytes:
    target = BytesIO()
    Image.new("RGB", size, "teal").save(target, "PNG")
    return target.getvalue()


UNKNOWN = ["pfNK5PuRe0MrwLHcGA3DOmB1ahwfXTbYHjv+KoBIxbE=", "another account's"]


def _unknown(api: Api, file_id: str) -> str:
    return api.account(10).upload(_png((48, 64))) if file_id == "another account's" else file_id


@pytest.mark.parametrize("file_id", UNKNOWN)
def test_a_file_that_is_unknown_or_another_account_s_is_refused(api: Api, file_id: str) -> None:
    answer = api.try_v2(src_file_id=_unknown(api, file_id), scale=2)
    text = "One or more parameters in this request are invalid."
    assert answer.body == {"status": 400, "error": text, "error_code": "InvalidParameters"}
    assert "no file of this account has the file_id" in answer.explain
    assert api.control("GET", "/tasks").body["tasks"] == []


@pytest.mark.parametrize("file_id", UNKNOWN)
def test_a_file_that_is_unknown_failed_the_task_until_august_2026(make_api: MakeApi, file_id: str) -> None:
    api = make_api(profile="2026-08")
    assert _code(api, src_file_id=_unknown(api, file_id)) == "unknown_internal_error"


@pytest.mark.parametrize(("profile", "kept"), [("2026-02", DAY), ("2026-08", 30 * DAY), ("2026-10", 30 * DAY)])
def test_a_file_is_kept_as_long_as_the_edition_says(
    make_api: MakeApi, picture: Picture, monkeypatch: pytest.MonkeyPatch, profile: str, kept: int
) -> None:
    # A server sweeps every 10 s: until then the rule itself must hold.
    monkeypatch.setattr(sweeper, "sweep", lambda *_: None)
    api = make_api(profile=profile)
    file_id = api.upload(picture())
    api.advance(kept)
    in_time = api.run_v2(src_file_id=file_id, scale=2)
    api.advance(1)
    late = api.run_v2(src_file_id=file_id, scale=2)
    assert api.finished_v2(in_time)["error"] is None
    assert api.finished_v2(late)["error"] == "unknown_internal_error"


@pytest.mark.parametrize(
    ("feature", "size", "kind", "body", "code"),
    [
        ("enhance", (4096, 1), "PNG", {}, None),
        ("enhance", (4097, 1), "PNG", {}, "exceed_max_filesize"),
        ("hair-style", (1024, 1), "JPEG", {"template_id": "female_casual_updo"}, None),
        ("hair-style", (1025, 1), "JPEG", {"template_id": "female_casual_updo"}, "error_exceed_max_image_size"),
        ("hair-style", (99, 99), "PNG", {"template_id": "female_casual_updo"}, "error_decode_image"),
        ("skin-analysis", (480, 480), "PNG", {"dst_actions": ["pore"]}, None),
        ("skin-analysis", (479, 999), "PNG", {"dst_actions": ["pore"]}, "error_below_min_image_size"),
        ("skin-analysis", (1079, 1080), "PNG", {"dst_actions": ["hd_pore"]}, "error_below_min_image_size"),
        ("skin-analysis", (1080, 1080), "PNG", {"dst_actions": ["hd_pore"]}, None),
    ],
)
def test_a_picture_that_the_feature_does_not_take_fails_the_task(
    api: Api, picture: Picture, feature: str, size: tuple[int, int], kind: str, body: dict[str, Any], code: str | None
) -> None:
    file_id = api.upload(picture(*size, kind=kind))
    assert _code(api, feature, src_file_id=file_id, **body) == code


def test_a_picture_over_ten_mebibytes_fails_the_task(api: Api, picture: Picture) -> None:
    content = picture()
    assert _code(api, src_file_id=api.upload(content + bytes(10_485_760 - len(content)))) is None
    assert _code(api, src_file_id=api.upload(content + bytes(10_485_761 - len(content)))) == "exceed_max_filesize"


@pytest.mark.parametrize("template", ["Casual Updo", "FEMALE_CASUAL_UPDO", "", "x" * 100])
def test_unknown_template_is_refused(api: Api, template: str) -> None:
    answer = api.try_v2("hair-style", src_file_url="u", template_id=template)
    assert (answer.status, answer.code) == (400, "InvalidTemplate")


@pytest.mark.parametrize(
    ("feature", "body", "error"),
    [
        ("enhance", {"scale": 2}, f"src_file_url {LACKS}, or src_file_id {LACKS}"),
        ("enhance", {"src_file_id": "f"}, f"scale {LACKS}"),
        ("skin-analysis", {"src_file_id": "f"}, f"dst_actions {LACKS}"),
        (
            "skin-analysis",
            {"src_file_id": "f", "dst_actions": ["acne", "hd_acne"]},
            "cannot mix HD and SD dst_actions",
        ),
        ("skin-analysis", {"src_file_id": "f", "dst_actions": ["abc123"]}, "0 is not one of the accepted values."),
    ],
)
def test_a_body_that_does_not_fit_is_refused_in_the_words_that_were_seen(
    api: Api, feature: str, body: dict[str, Any], error: str
) -> None:
    answer = api.try_v2(feature, **body)
    assert answer.body == {"status": 400, "error": error, "error_code": "InvalidParameters"}


def test_a_wrong_value_is_explained_with_the_right_ones(api: Api) -> None:
    why = api.try_v2(src_file_id="f", scale=3).explain
    assert "(3)" in why
    assert "[1,2,4]" in why


def test_a_wrong_value_was_answered_with_the_right_ones_until_july_2026(make_api: MakeApi) -> None:
    error = make_api(profile="2026-02").try_v2(src_file_id="f", scale=3).body["error"]
    assert "[1,2,4]" in error


@pytest.mark.parametrize(
    "extra",
    [
        {"request_id": 1},
        {"payload": {}},
        {"payload": None},
        {"payload": {"actions": []}},
        {"template_id": ["x"]},
        {"style_group_id": {}},
        {"dst_actions": 5},
        {"files": "x" * 1000},
    ],
)
def test_members_that_the_contract_does_not_know_are_tolerated(api: Api, extra: dict[str, Any]) -> None:
    assert _code(api, src_file_url="u", **extra) is None
