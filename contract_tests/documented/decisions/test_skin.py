"""Analyses of skin and face, and skin simulation."""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from PIL import Image

from contract_tests.documented.bundle import answers_of, code, followed, listed, members, run_of, within
from youcam_mock.contract import Contract
from youcam_mock.engines.job import Job, Source
from youcam_mock.engines.skin.analysis import run
from youcam_mock.engines.skin.skin_tone import HAIR
from youcam_mock.operation import Operation
from youcam_mock.sample import SAMPLE

if TYPE_CHECKING:
    from contract_tests.conftest import Api, Picture

Json = dict[str, Any]
SD: Json = {"dst_actions": ["acne"]}
HD: Json = {"dst_actions": ["hd_acne"]}
SKIN = "skin-analysis"


def _check(contract: Contract, name: str) -> Json:
    """Returns the schema of a status answer of a feature and version."""
    feature, version = name.split(" ")
    found: list[Operation] = [
        op for op in contract.of_kind("check-task") if (op.feature, op.version) == (feature, version)
    ]
    return answers_of(contract, found[0])["200"]


def _v1(body: Json) -> Json:
    return {"payload": {"actions": [body]}}


def test_v2_skin_analysis_has_no_longest_side_and_v1_1920_or_2560_px(contract: Contract) -> None:
    for version in ("v2.0", "v2.1"):
        assert [code(contract, f"{SKIN} {version}", 6000, 1080, body=body) for body in (SD, HD)] == [None, None]
    large = "error_exceed_max_image_size"
    sides = [(SD, 1920), (SD, 1921), (HD, 2560), (HD, 2561)]
    found = [code(contract, f"{SKIN} v1.0", side, 1080, body=_v1(body)) for body, side in sides]
    assert found == [None, large, None, large]


def test_a_skin_analysis_zip_is_an_object_with_url_and_no_bare_string(api: Api, contract: Contract) -> None:
    data = api.finished_v2(api.run_v2(SKIN, src_file_url="u", **SD), SKIN)
    assert data["results"].keys() == {"url"}
    schema = contract.schema(_check(contract, f"{SKIN} v2.0"))
    assert not schema.accepts({"status": 200, "data": {"task_status": "success", "results": "https://e/x.zip"}})


def test_skin_type_and_a_null_url_of_each_entry_are_described(contract: Contract) -> None:
    schema = _check(contract, f"{SKIN} v2.1")
    assert members(contract, schema, "skin_type")
    urls = [contract.schema(part) for part in members(contract, schema, "url")]
    assert any(url.accepts(None) for url in urls)
    entry: Json = {"type": "skin_type", "region": "whole", "skin_type": "Oily", "url": None, "mask_urls": []}
    data = {"task_status": "success", "results": {"output": [entry]}}
    assert contract.schema(schema).accepts({"status": 200, "data": data})


def test_concerns_of_both_tiers_fit_the_schema_and_are_refused_in_the_service_s_words(
    api: Api, contract: Contract
) -> None:
    body = {"src_file_url": "u", "dst_actions": ["acne", "hd_acne"]}
    for version in ("v2.0", "v2.1"):
        operation = run_of(contract, f"{SKIN} {version}")
        assert operation.body is not None
        assert operation.body.accepts(body)
        answer = api.try_v2(SKIN, version=version, **body)
        assert (answer.status, answer.body["error"]) == (400, "cannot mix HD and SD dst_actions")


@pytest.mark.parametrize("repeated", [False, True])
def test_v1_takes_4_7_or_14_different_concerns_and_v2_any_number_from_1(
    lenient: Api, contract: Contract, repeated: bool
) -> None:
    names = contract.document["components"]["schemas"]["SkinConcern"]["enum"][:16]

    def status(count: int) -> int:
        chosen = [*names[: count - 1], names[0]] if repeated else names[:count]
        action: Json = {"id": 0, "params": {}, "dst_actions": chosen}
        payload = {"file_sets": {"src_ids": ["f"]}, "actions": [action]}
        return lenient.post(f"/s2s/v1.0/task/{SKIN}", {"request_id": 0, "payload": payload}).status

    taken = [] if repeated else [4, 7, 14]
    assert [count for count in range(2, 17) if status(count) == 200] == taken
    for count in (0, 1, 2, 16):
        answer = lenient.try_v2(SKIN, src_file_url="u", dst_actions=names[:count])
        assert answer.status == (200 if count else 400)


def test_the_score_of_skin_age_may_be_any_number_of_years(api: Api, contract: Contract) -> None:
    data = api.finished_v2(api.run_v2(SKIN, src_file_url="u", format="json", **SD), SKIN)
    [age] = [entry["score"] for entry in data["results"]["output"] if entry["type"] == "skin_age"]
    zipped = api.finished_v2(api.run_v2(SKIN, src_file_url="u", **SD), SKIN)["results"]["url"]
    with ZipFile(BytesIO(api.download(zipped).content)) as archive:
        [name] = [name for name in archive.namelist() if name.endswith("score_info.json")]
        assert json.loads(archive.read(name))["skin_age"] == age
    scores = members(contract, _check(contract, f"{SKIN} v2.0"), "score")
    assert scores
    assert all(contract.schema(part).accepts(103) for part in scores)


@pytest.mark.parametrize("version", ["v2.0", "v2.1"])
def test_an_error_of_a_skin_analysis_gives_code_and_message_apart(api: Api, version: str) -> None:
    task_id = api.run_v2(SKIN, version=version, src_file_id=api.upload(b"no picture"), **SD)
    data = api.finished_v2(task_id, SKIN, version)
    assert data["error"] == "error_decode_image"
    assert data["error_message"]
    assert "error_decode_image" not in data["error_message"]


def test_face_attributes_of_no_feature_are_refused(api: Api) -> None:
    for features, status in ([], 400), (["age"], 200):
        assert api.try_v2("face-attr-analysis", src_file_url="u", features=features).status == status


def test_v1_face_attributes_have_the_structure_of_their_sample(contract: Contract) -> None:
    schema = _check(contract, "face-attr-analysis v1.0")
    [sample] = contract.example_of_result(run_of(contract, "face-attr-analysis v1.0"))
    [result] = members(contract, schema, "analysis_result")
    described = followed(contract, result)["properties"].keys()
    assert {"cheekbone", "eyelid", "eyebrow", "nose", "color"} <= sample["analysis_result"].keys() <= described


def test_hair_colours_are_paired_by_look_and_seven_colours_have_six_names() -> None:
    assert set(HAIR.values()) == {
        ("#a0a0a0", "Grey/White"),
        ("#808080", "Grey/White"),
        ("#722626", "Auburn"),
        ("#000000", "Black"),
        ("#FAF0BE", "Blonde"),
        ("#42280E", "Brown"),
        ("#B56637", "Red"),
    }


@pytest.mark.parametrize("check", ["skin-tone-analysis v2.0", "face-attr-analysis v2.0"])
def test_colours_and_names_of_hair_are_those_of_the_list_and_open(contract: Contract, check: str) -> None:
    schema = _check(contract, check)
    assert listed(contract, schema, "hair_color") == {colour for colour, _ in HAIR.values()}
    assert listed(contract, schema, "hair_color_name") == {name for _, name in HAIR.values()}
    for member in ("hair_color", "hair_color_name"):
        assert all(contract.schema(part).accepts("Teal") for part in members(contract, schema, member))


def test_the_time_of_a_fitzpatrick_analysis_is_a_whole_number_of_milliseconds(api: Api, contract: Contract) -> None:
    [timed] = members(contract, _check(contract, "fitzpatrick-scale-analyzer v2.0"), "timed")
    assert [contract.schema(timed).accepts(value) for value in (0.85, 852)] == [False, True]
    task_id = api.run_v2("fitzpatrick-scale-analyzer/pre-process", src_file_url="u")
    found = api.finished_v2(task_id, "fitzpatrick-scale-analyzer/pre-process")["results"]["timed"]
    assert isinstance(found, int)
    assert found > 100
    types = listed(contract, _check(contract, "fitzpatrick-scale-analyzer v2.0"), "fitzpatrick_scale")
    assert types == {"I", "II", "III", "IV", "V", "VI"}


def test_a_skin_simulation_of_nothing_is_refused(api: Api) -> None:
    answer = api.try_v2("skin-simulation", src_file_url="u", wrinkle=0, acne=0)
    assert (answer.status, answer.code) == (400, "InvalidParameters")
    assert answer.body["error"] == "Simulation intensity cannot be all zero"
    assert api.try_v2("skin-simulation", src_file_url="u", wrinkle=0, acne=0.1).status == 200


def test_a_skin_simulation_needs_480_px_and_takes_2560(contract: Contract) -> None:
    sizes = [(480, 480), (479, 900), (2560, 600), (2561, 600)]
    small, large = "error_below_min_image_size", "error_exceed_max_image_size"
    assert [code(contract, "skin-simulation v2.0", *size) for size in sizes] == [None, small, None, large]


def test_a_skin_type_of_two_parts_has_an_ampersand() -> None:
    with Image.open(SAMPLE) as sample:
        red = sample.convert("RGB", (1.3, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0.5, 0))
    red.save(target := BytesIO(), "PNG")
    job = Job((Source("src", "red.png", target.getvalue()),), {"dst_actions": ["skin_type"], "format": "json"})
    types = {entry["skin_type"] for entry in run(job).data["output"] if "skin_type" in entry}
    assert any(" & Redness" in kind for kind in types)
    assert not any(" and " in kind for kind in types)


def test_a_skin_tone_analysis_has_neither_an_address_nor_a_dst_id(
    api: Api, contract: Contract, picture: Picture
) -> None:
    names = {name for name, _ in within(contract, _check(contract, "skin-tone-analysis v2.0"))}
    assert not names & {"url", "dst_id", "dst_url"}
    file_id = api.upload(picture(600, 600, kind="JPEG"), "a.jpg", "image/jpeg")
    data = api.finished_v2(api.run_v2("skin-tone-analysis", src_file_id=file_id), "skin-tone-analysis")
    assert data["results"].keys() == {"color", "face_quality"}
