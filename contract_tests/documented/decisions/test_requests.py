"""Requests: the accepted members, their values, and the defaults of missing ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from contract_tests.documented.bundle import answers_of, body_of, members, run_of, within
from youcam_mock.contract import Contract

if TYPE_CHECKING:
    from contract_tests.conftest import Api, Picture

Json = dict[str, Any]
INT64 = 2**63 - 1


def test_file_id_wins_over_a_url(api: Api, picture: Picture) -> None:
    broken = api.upload(b"no picture")
    both = api.run_v2(src_file_id=broken, src_file_url="https://example.com/selfie.jpg", scale=1)
    assert api.finished_v2(both)["error"] == "error_decode_image"
    both = api.run_v2(src_file_id=api.upload(picture()), src_file_url="error_no_face.jpg", scale=1)
    assert api.finished_v2(both)["error"] is None


def test_extra_members_of_a_v1_body_are_taken_at_every_level(api: Api, picture: Picture) -> None:
    files: Json = {"src_ids": [api.upload(picture())], "extra": []}
    action: Json = {"id": 7, "params": {"scale": 2, "extra": None}, "extra": {}}
    body: Json = {"request_id": 0, "payload": {"file_sets": files, "actions": [action], "extra": 1}, "extra": "x"}
    answer = api.post("/s2s/v1.0/task/enhance", body)
    assert api.polled_v1(answer.body["result"]["task_id"])["status"] == "success"


@pytest.mark.parametrize(
    ("number", "status"),
    [(0, 200), (INT64, 200), (-1, 400), (INT64 + 1, 400), (0.5, 400), ("0", 400), (None, 400), (True, 400)],
)
@pytest.mark.parametrize("member", ["request_id", "action"])
def test_request_ids_and_action_ids_are_whole_numbers_from_0_of_64_bits(
    lenient: Api, member: str, number: object, status: int
) -> None:
    ids = {"request_id": 0, "action": 0, member: number}
    payload = {"file_sets": {"src_ids": ["f"]}, "actions": [{"id": ids["action"], "params": {"scale": 2}}]}
    assert (
        lenient.post("/s2s/v1.0/task/enhance", {"request_id": ids["request_id"], "payload": payload}).status == status
    )


def test_next_tokens_are_sent_as_text_or_null_and_a_number_parses_too(api: Api, contract: Contract) -> None:
    path = "/s2s/v1.0/task/style-group/cloth"
    first = api.get(path, page_size=10).body["result"]["next_token"]
    assert isinstance(first, str)
    assert first.isdecimal()
    assert api.get(path, page_size=10, starting_token=first).body["result"]["next_token"] is None
    for operation in contract.operations.values():
        for token in members(contract, answers_of(contract, operation)["200"], "next_token"):
            values: list[Any] = ["a", 5, None, []]
            assert [contract.schema(token).accepts(value) for value in values] == [True, True, True, False]


def test_upload_headers_are_sent_as_text_and_a_number_fits_the_contract(api: Api, contract: Contract) -> None:
    assert api.declare("a.png", 50)["requests"][0]["headers"]["Content-Length"] == "50"
    for operation in contract.of_kind("create-file"):
        [headers] = members(contract, answers_of(contract, operation)["200"], "headers")
        assert contract.schema(headers).accepts({"Content-Length": 50})
        assert contract.schema(headers).accepts({"Content-Length": "50"})


def test_every_v2_feature_has_a_file_operation_of_its_own_beside_the_common_one(contract: Contract) -> None:
    files = {(op.version, op.feature) for op in contract.of_kind("create-file")}
    runs = {(op.version, op.feature) for op in contract.of_kind("run-task") if op.major == 2}
    assert ("v2.0", "") in files
    assert ("v2.0", "text-to-image") in files
    assert ("v2.0", "text-to-image/youcam") in files
    # Text to video, and everything of autumn 2026, came after these operations had left the documents.
    later = {(op.version, op.feature) for op in contract.of_kind("run-task") if op.facts.get("since") == "2026-10"}
    alone = {run for run in runs - later if not run[1].endswith("/pre-process")} - files
    assert alone == {("v2.0", "text-to-video/youcam")}
    assert later & files == set()


def test_a_default_of_null_is_in_no_request_and_the_members_are_nullable(contract: Contract) -> None:
    for operation in contract.of_kind("run-task"):
        schema = body_of(contract, operation)
        assert schema is not None
        assert [name for name, part in within(contract, schema) if part.get("default", 0) is None] == []
    for item in ("bracelet", "earring", "necklace", "ring", "watch"):
        body = body_of(contract, run_of(contract, f"2d-vto/{item} v2.0"))
        assert body is not None
        parts = members(contract, body, f"{item}_anchor_point")
        assert parts
        assert all(contract.schema(part).accepts(None) for part in parts)


def test_a_null_of_jewellery_is_taken(api: Api) -> None:
    parameter = {"ring_anchor_point": None, "ring_wearing_finger": None, "ring_wearing_location": None}
    body: Json = {"src_file_url": "s", "source_info": {"name": "s"}, "ref_file_urls": ["r"]}
    entry = {"name": "r", "parameter": parameter}
    assert api.try_v2("2d-vto/ring", **body, object_infos=[entry]).status == 200


@pytest.mark.parametrize(
    ("run", "member"),
    [
        ("skin-analysis v2.1", "format"),
        ("skin-analysis v2.1", "enable_mask_overlay"),
        ("image-to-video v2.0", "mode"),
        ("face-attr-analysis v2.0", "face_angle_strictness_level"),
    ],
)
def test_a_default_in_words_only_is_not_in_the_schema(contract: Contract, run: str, member: str) -> None:
    schema = body_of(contract, run_of(contract, run))
    assert schema is not None
    parts = [part for name, part in within(contract, schema) if name.rstrip("|") == member]
    assert parts
    assert [part for part in parts if "default" in part] == []


def test_a_skin_analysis_without_a_format_is_the_zip_that_words_promise(api: Api) -> None:
    run: Json = {"src_file_url": "u", "dst_actions": ["acne"]}
    tasks = [api.run_v2("skin-analysis", **run, **more) for more in ({}, {"format": "zip"}, {"format": "json"})]
    api.advance(20)
    results = [api.check_v2(task_id, "skin-analysis").body["data"]["results"] for task_id in tasks]
    assert [list(result) for result in results] == [["url"], ["url"], ["output"]]


@pytest.mark.parametrize(
    ("run", "member", "default"),
    [
        ("nail-vto v2.0", "version", "1.0"),
        ("face-reshape v2.0", "version", "1.0"),
        ("face-lift v2.0", "version", "1.0"),
        ("body-reshape v2.0", "version", "1.0"),
        ("text-to-video/youcam v2.0", "dst_duration", 5),
    ],
)
def test_a_required_member_with_a_default_is_required_and_keeps_it(
    contract: Contract, run: str, member: str, default: object
) -> None:
    operation = run_of(contract, run)
    schema = body_of(contract, operation)
    assert schema is not None
    assert {part["default"] for part in members(contract, schema, member)} == {default}
    media = contract.document["paths"][operation.path]["post"]["requestBody"]["content"]["application/json"]
    for example in media["examples"].values():
        body = example["value"]
        assert operation.body is not None
        assert operation.body.accepts(body)
        assert not operation.body.accepts({name: value for name, value in body.items() if name != member})


def test_clothes_v3_take_the_same_members_at_both_paths(contract: Contract) -> None:
    bodies = [
        contract.document["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"]
        for path in ("/s2s/v2.0/task/cloth-v3", "/s2s/v3.0/task/cloth")
    ]
    assert bodies[0] == bodies[1]
