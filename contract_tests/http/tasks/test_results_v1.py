from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from PIL import Image

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

RUNNING = {"status": 200, "result": {"error": None, "polling_interval": 300, "results": [], "status": "running"}}
DAY = 24 * 3600


def _succeeded(api: Api, src_id: str, request_id: int = 0) -> dict[str, str]:
    """Returns the result file of an enhance task: its url and dst_id."""
    result = api.polled_v1(api.run_v1(src_id, request_id))
    assert result["status"] == "success", result
    file: dict[str, str] = result["results"][0]["data"][0]
    return file


def test_a_task_runs_then_succeeds_with_links_and_ids_for_each_action(api: Api, picture: Picture) -> None:
    task_id = api.run_v1(api.upload(picture(48, 64), path="/s2s/v1.1/file/enhance"))
    assert api.check_v1(task_id).body == RUNNING
    result = api.polled_v1(task_id)
    assert (result["status"], result["error"], result["polling_interval"]) == ("success", None, 300)
    [action] = result["results"]
    assert action["id"] == 7
    [file] = action["data"]
    assert file.keys() == {"dst_id", "url"}
    with Image.open(BytesIO(api.download(file["url"]).content)) as image:
        assert image.size == (96, 128)


@pytest.mark.parametrize("downloaded", [False, True])
def test_a_dst_id_is_the_input_of_another_task(api: Api, picture: Picture, downloaded: bool) -> None:
    file = _succeeded(api, api.upload(picture(48, 64)))
    if downloaded:
        assert api.download(file["url"]).status == 200
    chained = _succeeded(api, file["dst_id"], 1)
    with Image.open(BytesIO(api.download(chained["url"]).content)) as image:
        assert image.size == (192, 256)


def test_the_dst_id_of_a_face_detection_is_the_picture_that_it_links_to(api: Api, picture: Picture) -> None:
    path = "/s2s/v1.0/task/face-swap/pre-process"
    payload = {"file_sets": {"src_ids": [api.upload(picture(48, 64))]}, "actions": [{"id": 0}]}
    task_id = api.post(path, {"request_id": 0, "payload": payload}).body["result"]["task_id"]
    api.advance(8)
    [found] = api.get(path, task_id=task_id).body["result"]["results"][0]["data"]
    assert found.keys() == {"dst_id", "url", "faces"}
    chained = _succeeded(api, found["dst_id"], 1)
    with Image.open(BytesIO(api.download(chained["url"]).content)) as image:
        assert image.size == (96, 128)


def test_a_dst_id_is_good_in_v2_too(api: Api, picture: Picture) -> None:
    file = _succeeded(api, api.upload(picture(48, 64)))
    assert api.download(file["url"]).status == 200
    task_id = api.run_v2(src_file_id=file["dst_id"], scale=1)
    api.advance(10)
    assert api.check_v2(task_id).body["data"]["task_status"] == "success"


@pytest.mark.parametrize(
    ("profile", "days", "kept"),
    [
        ("2025-07", 29, True),
        ("2025-07", 31, False),
        ("2026-02", 6, True),
        ("2026-02", 8, False),
        ("2026-08", 29, True),
        ("2026-08", 31, False),
    ],
)
def test_a_dst_id_is_kept_as_long_as_results_are(
    make_api: MakeApi, picture: Picture, profile: str, days: int, kept: bool
) -> None:
    api = make_api(profile=profile)
    file = _succeeded(api, api.upload(picture()))
    assert api.download(file["url"]).status == 200
    api.advance(days * DAY)
    result = api.polled_v1(api.run_v1(file["dst_id"], 1))
    assert (result["status"], result["error"]) == (("success", None) if kept else ("error", "unknown_internal_error"))


def test_a_dst_id_is_unknown_to_other_accounts(api: Api, picture: Picture) -> None:
    other, file = api.account(10), _succeeded(api, api.upload(picture()))
    assert other.try_v1([file["dst_id"]]).code == "InvalidParameters"


def _styles(api: Api, number: int) -> dict[str, Any]:
    [group, *_] = api.pages("/s2s/v1.0/task/style-group/hair-style", "groups")
    styles = list(api.pages("/s2s/v1.0/task/style/hair-style", "styles", style_group_id=group["id"]))
    return {"style_group_id": group["id"], "style_ids": [style["id"] for style in styles[:number]]}


def test_each_hairstyle_is_a_task_with_one_result_and_a_charge_of_a_unit(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture(kind="JPEG"), "a.jpg", "image/jpeg")
    styles = _styles(api, 2)
    made = set()
    for number, style in enumerate(styles["style_ids"]):
        task_id = api.run_v1(file_id, number, "hair-style", **{**styles, "style_ids": [style]})
        api.advance(9)
        [action] = api.check_v1(task_id, "hair-style").body["result"]["results"]
        [file] = action["data"]
        made.add(api.download(file["url"]).content)
        assert api.balance() == 999 - number
    assert len(made) == 2


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda s: {"style_group_id": s["style_group_id"] + 1}, "InvalidStyleGroup"),
        (lambda s: {"style_group_id": int(float(s["style_group_id"]))}, "InvalidStyleGroup"),
        (lambda _: {"style_ids": [5]}, "InvalidStyle"),
        (lambda s: {"style_ids": [s["style_ids"][0], 5]}, "InvalidParameters"),
        (lambda s: {"style_ids": [int(float(s["style_ids"][0]))]}, "InvalidStyle"),
        (lambda _: {"style_ids": []}, "InvalidParameters"),
        (lambda _: {"style_ids": ["1"]}, "InvalidParameters"),
        (lambda s: {"style_group_id": str(s["style_group_id"])}, "InvalidParameters"),
        (lambda _: {"template_id": ["x"]}, None),
        (lambda _: {"template_id": "x"}, None),
        (lambda _: {"template_id": "female_casual_wave", "style_group_id": 1}, "InvalidStyleGroup"),
    ],
)
def test_styles_are_held_to_the_catalogue(api: Api, change: Any, code: str | None) -> None:
    styles, file_id = _styles(api, 1), api.declare("a.png", 3)["file_id"]
    answer = api.try_v1([file_id], 0, "hair-style", **{**styles, **change(styles)})
    assert (answer.status, answer.code) == (400 if code else 200, code)


def test_versions_mix_freely(api: Api, picture: Picture) -> None:
    for path in ("/s2s/v1.0/file/enhance", "/s2s/v1.1/file/enhance", "/s2s/v2.0/file", "/s2s/v2.1/file/skin-analysis"):
        file_id = api.upload(picture(500, 500), path=path)
        runs = [api.run_v2(src_file_id=file_id, scale=1)]
        runs.append(api.run_v2("skin-analysis", version="v2.1", src_file_id=file_id, dst_actions=["acne"]))
        assert _succeeded(api, file_id)
        api.advance(6)
        assert api.check_v2(runs[0]).body["data"]["task_status"] == "success"
        assert api.check_v2(runs[1], "skin-analysis", "v2.0").body["data"]["task_status"] == "success"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"style_group_id": 5}, "hair-style has no style group 5; "),
        ({"style_ids": [5]}, "the style group has no style 5; "),
    ],
)
def test_an_unknown_group_or_style_is_named(api: Api, change: dict[str, Any], says: str) -> None:
    assert api.try_v1(["f"], 0, "hair-style", **{**_styles(api, 1), **change}).explain.startswith(says)


def test_a_result_without_a_file_is_what_the_engine_found(api: Api, picture: Picture) -> None:
    path = "/s2s/v1.1/file/face-attr-analysis"
    file_id = api.upload(picture(600, 800, kind="JPEG"), "a.jpg", "image/jpeg", path)
    actions = [{"id": 7, "params": {"features": ["eyeShape"]}}]
    payload = {"file_sets": {"src_ids": [file_id]}, "actions": actions}
    answer = api.post("/s2s/v1.0/task/face-attr-analysis", {"request_id": 1, "payload": payload})
    api.advance(9)
    checked = api.check_v1(answer.body["result"]["task_id"], "face-attr-analysis")
    [action] = checked.body["result"]["results"]
    [found] = action["data"]
    assert found.keys() == {"analysis_result"}


def test_a_skin_analysis_gives_a_zip_of_what_was_asked_for_and_no_dst_id(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture(600, 800), path="/s2s/v1.1/file/skin-analysis")
    wanted = ["wrinkle", "pore", "texture", "acne"]
    actions = [{"id": 7, "params": {}, "dst_actions": wanted}]
    payload = {"file_sets": {"src_ids": [file_id]}, "actions": actions}
    answer = api.post("/s2s/v1.0/task/skin-analysis", {"request_id": 1, "payload": payload})
    api.advance(9)
    [action] = api.check_v1(answer.body["result"]["task_id"], "skin-analysis").body["result"]["results"]
    [file] = action["data"]
    assert file.keys() == {"url"}
    with ZipFile(BytesIO(api.download(file["url"]).content)) as archive:
        names = {f"skinanalysisResult/{name}_output.png" for name in wanted}
        assert set(archive.namelist()) == names | {"skinanalysisResult/score_info.json"}
        scores = json.loads(archive.read("skinanalysisResult/score_info.json"))
    assert scores.keys() == set(wanted)
    assert all(entry.keys() == {"raw_score", "ui_score", "output_mask_name"} for entry in scores.values())
