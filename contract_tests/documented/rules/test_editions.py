"""Differences between editions other than numbers: texts, files, ids and types."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture
    from youcam_mock.domain.profile import Profile

Json = dict[str, Any]
V2 = "/s2s/v2.0"
NEW = "2026-10"
BLUSH: Json = {"category": "blush", "palettes": [{"color": "#ff0000", "texture": "matte", "colorIntensity": 50}]}


FIRST_PATHS = {
    "2025-07": "/s2s/v1.0/task/enhance",
    "2026-02": f"{V2}/task/enhance",
    "2026-08": f"{V2}/task/delete",
    "2026-10": f"{V2}/task/wmk-removal",
}
"""An operation with which each edition began."""


def _is_new(api: Api) -> bool:
    return api.app.mock.profile.name == NEW


@pytest.mark.parametrize("since", FIRST_PATHS)
def test_an_edition_has_the_operations_that_it_had(served: Api, since: str) -> None:
    name = served.app.mock.profile.name
    answer = served.post(FIRST_PATHS[since], {})
    assert answer.status == (400 if since <= name else 404)
    why = f"Not Found: the service has it since edition {since}, and the profile is {name}"
    assert since <= name or answer.explain == why


def test_a_429_cites_the_document_of_its_edition(edition: Profile, make_api: MakeApi) -> None:
    api = make_api(profile=edition.name, rate_limit=True, rules={"ip_windows": "1/60"}).sign_in()
    api.advance(60)
    answers = [api.get("/s2s/v1.0/client/credit") for _ in range(2)]
    document = "V1 document" if edition.name == "2025-07" else "V2 overview"
    assert [answer.status for answer in answers] == [200, 429]
    assert answers[1].explain.endswith(f"(Rate Limit, {document})")


def test_a_missing_member_is_told_in_the_texts_of_its_edition(served: Api) -> None:
    error = served.post("/s2s/v1.0/task/enhance", {"request_id": 0}).body["error"]
    before = 'Object has missing required properties (["payload"])'
    sentence = "payload is required but wasn't included in your request."
    assert error == (sentence if served.app.mock.profile.name >= "2026-08" else before)


def test_refusal_mentions_only_the_form_that_the_body_means(served_v2: Api) -> None:
    body: Json = {"src_file_url": "u", "version": "1.0", "effects": [BLUSH]}
    error = served_v2.post(f"{V2}/task/makeup-vto", body).body["error"]
    assert "pattern" in error
    assert "category" not in error


def test_v1_file_paths_of_v2_features_answer_since_august_2026(served: Api) -> None:
    body = {"files": [{"content_type": "image/jpg", "file_name": "a.jpg"}]}
    known = served.post("/s2s/v1.0/file/cloth-v4", body)
    assert known.status == (200 if served.app.mock.profile.name >= "2026-08" else 404)
    assert served.post("/s2s/v1.1/file/clothes", body).status == 404


def test_a_file_id_that_was_never_given_out_is_refused_in_the_newest_edition(served: Api) -> None:
    answer = served.try_v1(["x" * 64])
    if _is_new(served):
        text = "One or more parameters in this request are invalid."
        assert answer.body == {"status": 400, "error": text, "error_code": "InvalidParameters"}
    else:
        assert served.polled_v1(answer.body["result"]["task_id"])["error"] == "unknown_internal_error"


def test_a_file_id_is_good_for_every_feature(served: Api, picture: Picture) -> None:
    file_id = served.upload(picture(), path="/s2s/v1.1/file/lighting")
    assert served.polled_v1(served.run_v1(file_id))["status"] == "success"


def test_a_file_id_is_held_to_its_feature_by_the_rule_for_it(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(rules={"files_bound": "true"})
    bound, free = api.upload(picture(), path=f"{V2}/file/lighting"), api.upload(picture())
    assert api.try_v2(src_file_id=bound, scale=1).status == 400
    assert api.try_v2(src_file_id=free, scale=1).status == 200


def test_v1_task_ids_are_safe_in_a_url(served: Api) -> None:
    task_id = served.run_v1(served.declare("a.png", 3)["file_id"])
    assert re.fullmatch(r"[A-Za-z0-9_-]{64}", task_id)


def test_a_result_has_no_type_of_its_own_in_the_newest_edition(served: Api, picture: Picture) -> None:
    result = served.polled_v1(served.run_v1(served.upload(picture())))
    url = result["results"][0]["data"][0]["url"]
    kind = "binary/octet-stream" if _is_new(served) else "image/png"
    assert served.download(url).headers["Content-Type"] == kind


def test_amounts_are_exact_beside_whole_units_since_v2(served: Api) -> None:
    exact = {"amount_dec"} if served.app.mock.profile.name > "2025-07" else set()
    assert served.units()[0].keys() == {"id", "type", "amount", "expiry"} | exact


def test_amounts_are_whole_by_the_rule_for_it(make_api: MakeApi) -> None:
    api = make_api(rules={"exact_amounts": "false"})
    assert "amount_dec" not in api.get("/s2s/v1.0/client/credit").body["results"][0]
