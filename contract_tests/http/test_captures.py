"""Observed answers of the live service, compared with the mock's: members, their order and their types."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from youcam_mock.domain.profile import PROFILES

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, MakeApi

Json = dict[str, Any]
CAPTURES: list[Json] = json.loads((Path(__file__).parents[1] / "data" / "captures.json").read_text(encoding="utf-8"))
ALL_CONCERNS = [
    *("wrinkle", "droopy_upper_eyelid", "droopy_lower_eyelid", "firmness", "acne", "moisture", "eye_bag"),
    *("dark_circle_v2", "age_spot", "radiance", "redness", "oiliness", "pore", "texture", "tear_trough", "skin_type"),
]


def _editions(capture: Json) -> list[str]:
    until = capture.get("until", "9999")
    return [name for name in PROFILES if capture["since"] <= name <= until]


SEEN = [(capture, edition) for capture in CAPTURES for edition in _editions(capture)]


@pytest.mark.parametrize(("capture", "edition"), SEEN, ids=lambda one: one if isinstance(one, str) else one["name"])
def test_an_answer_is_as_it_was_seen(make_api: MakeApi, capture: Json, edition: str) -> None:
    rules, units = capture.get("rules", {}), capture.get("units", 1000)
    answer = _answer(make_api(profile=edition, rules=rules, units=units), capture)
    if capture.get("exact"):
        assert answer.body == capture["body"]
    assert _shape(answer.body) == _shape(capture["body"])


def _answer(api: Api, capture: Json) -> Answer:
    if "call" in capture:
        call = capture["call"]
        caller = evolve(api, bearer=call["bearer"]) if "bearer" in call else api
        return caller.call(call["method"], call["path"], call.get("body"))
    task = capture["task"]
    if "v1" in task:
        return api.check_v1(api.run_v1(api.declare("a.png", 3)["file_id"]))
    feature, version = task["feature"], task.get("version", "v2.0")
    body = {"src_file_url": task.get("source", "https://example.com/selfie.jpg"), **task["params"]}
    task_id = api.post(f"/s2s/{version}/task/{feature}", body).body["data"]["task_id"]
    if capture.get("checked") != "at once":
        api.advance(60)
    return api.check_v2(task_id, feature, version)


def _shape(value: Any) -> Any:
    """Returns members in their order, and types. Members of a list are told apart by their `type`; otherwise the first
    stands for all."""
    if isinstance(value, dict):
        return [(name, _shape(member)) for name, member in value.items()]
    if not isinstance(value, list):
        return "number" if isinstance(value, float) else type(value).__name__
    typed = all(isinstance(member, dict) and "type" in member and "id" not in member for member in value)
    members = [_shape(member) for member in (value if typed else value[:1])]
    kinds = [(member["type"], member.get("region", "")) for member in value] if typed else [("", "")]
    return sorted(zip(kinds, map(_unordered, members), strict=False), key=repr)


def _unordered(members: Any) -> Any:
    """Returns the members of an entry of an analysis, whose order varied when observed."""
    if not isinstance(members, list):
        return members
    # A score may be an integer or a decimal number.
    return sorted((name, "number" if kind == "int" else kind) for name, kind in members)


def test_skin_analysis_of_all_sd_concerns_has_21_entries_with_a_null_url_each(api: Api) -> None:
    task_id = api.run_v2("skin-analysis", src_file_url="u", dst_actions=ALL_CONCERNS, format="json")
    output = api.finished_v2(task_id, "skin-analysis")["results"]["output"]
    assert len(output) == 21
    assert all(entry["url"] is None for entry in output)
    assert [entry["type"] for entry in output].count("skin_type") == 3
    assert len([entry for entry in output if "ui_score" in entry]) == 15


def test_masks_of_one_task_share_a_uuid_and_are_named_for_their_types(api: Api) -> None:
    task_id = api.run_v2("skin-analysis", src_file_url="u", dst_actions=["oiliness", "skin_type"], format="json")
    output = api.finished_v2(task_id, "skin-analysis")["results"]["output"]
    names = [url.partition("?")[0].rsplit("/", 1)[1] for entry in output for url in entry.get("mask_urls", [])]
    uuids, tails = zip(*(name.split("_", 1) for name in names), strict=True)
    assert len(set(uuids)) == 1
    regions = [f"skin_type_{region}_output.png" for region in ("whole", "t_zone", "u_zone")]
    assert set(tails) == {"oiliness_output.png", "resize_image.jpg", *regions}


def test_a_deleted_task_is_answered_with_its_status_alone_and_its_masks_are_gone(api: Api) -> None:
    task_id = api.run_v2("skin-analysis", src_file_url="u", dst_actions=["oiliness"], format="json")
    output = api.finished_v2(task_id, "skin-analysis")["results"]["output"]
    [mask] = next(entry["mask_urls"] for entry in output if entry["type"] == "oiliness")
    assert api.download(mask).status == 200
    assert api.post("/s2s/v2.0/task/delete", {"task_id": task_id}).body == {"status": 200}
    assert api.download(mask).status == 404
