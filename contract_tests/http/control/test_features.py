"""What a page needs to make a form for a feature, all of it from the contract."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from youcam_mock.domain import costs
from youcam_mock.domain.media import inputs
from youcam_mock.engines.probe import probe_as
from youcam_mock.http.control.features import schemas

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi


def _path(feature: Any) -> str:
    return f"/features/{feature['version']}/{quote(feature['feature'], safe='')}"


@pytest.fixture
def features(api: Api) -> list[Any]:
    found: list[Any] = api.control("GET", "/features").body["features"]
    return found


def test_every_run_of_the_edition_is_listed_once_in_the_order_of_the_contract(api: Api, features: list[Any]) -> None:
    runs = api.app.mock.contract.of_kind("run-task")
    assert [feature["operation"] for feature in features] == [run.id for run in runs]
    assert [(f["version"], f["feature"]) for f in features] == [(r.version.removeprefix("v"), r.feature) for r in runs]


def test_an_older_edition_lists_what_it_had(make_api: MakeApi, features: list[Any]) -> None:
    older = make_api(profile="2025-07").control("GET", "/features").body["features"]
    assert {f["operation"] for f in older} < {f["operation"] for f in features}


def test_every_feature_shows_what_a_form_needs(api: Api, features: list[Any]) -> None:
    contract = api.app.mock.contract
    for feature in features:
        shown = api.control("GET", _path(feature)).body
        run = contract.operations[feature["operation"]]
        assert feature.items() <= shown.items()
        assert (shown["method"], shown["path"]) == (run.method, run.path)
        assert shown["check_path"].startswith(run.path)
        assert shown["errors"] == run.facts["engine-errors"]
        assert shown["example"] == shown["examples"][0]["value"]
        assert not set(_names(shown["body"])) & {"$ref", "allOf"}
        as_form = contract.schema(shown["body"])
        for example in shown["examples"]:
            assert as_form.accepts(example["value"])
            assert not as_form.accepts({})
        for place in shown["inputs"]:
            for pointer in filter(None, (place["pointer"], place["url_pointer"])):
                assert schemas.member(shown["body"], pointer), (feature, pointer)
            assert bool(place["pointer"]) == bool(place["file_path"]) == bool(place["content_types"])
        for styles in shown["styles"]:
            assert schemas.member(shown["body"], styles["member"])
            assert contract.operations[styles["operation"]].path == styles["path"]


def _names(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from node
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from _names(each)


def test_every_feature_takes_its_example_as_its_own_price_says(api: Api, features: list[Any]) -> None:
    for feature in features:
        shown = api.control("GET", _path(feature)).body
        run = api.app.mock.contract.operations[feature["operation"]]
        for example in shown["examples"]:
            priced = api.control("POST", f"{_path(feature)}/price", {"body": example["value"]}).body
            if priced["units"] is None:
                assert costs.by_length_of_input(run, example["value"])
                assert "not known before it is uploaded" in priced["explain"]
            else:
                assert priced["units"] == float(costs.cost(run, example["value"], 2000))


def test_every_input_has_a_sample_that_keeps_to_its_limits(api: Api, features: list[Any]) -> None:
    for feature in features:
        run = api.app.mock.contract.operations[feature["operation"]]
        for entry in run.inputs:
            query = {"pointer": entry.file_id or entry.url}
            path = f"/_mock/sample/{feature['version']}/{quote(feature['feature'], safe='')}"
            content = api.call("GET", path, query=query, signed_in=False).content
            shown = probe_as(content, inputs.is_video(entry.limits))
            assert inputs.wrong_size(shown, entry.limits) is None, feature
            assert inputs.too_large(len(content), entry.limits) is None


FILM_FEATURES = ("face-swap-vid", "obj-rem-vid", "video-sr", "video-trans", "bg-replace-vid")


@pytest.mark.parametrize("feature", FILM_FEATURES)
def test_a_film_s_samples_suit_the_first_example_and_each_other(api: Api, feature: str) -> None:
    shown = api.control("GET", f"/features/2.0/{feature}").body
    body = shown["example"]
    for place in (each for each in shown["inputs"] if each["pointer"]):
        query = {"pointer": place["pointer"]}
        sample = api.call("GET", f"/_mock/sample/2.0/{feature}", query=query, signed_in=False)
        named = sample.headers["Content-Disposition"].split('"')[1]
        body.pop((place["url_pointer"] or "/")[1:], None)
        body[place["pointer"][1:]] = api.upload(sample.content, named, sample.headers["Content-Type"])
    task_id = api.run_v2(feature, **body)
    api.advance(600)
    assert api.check_v2(task_id, feature).body["data"]["task_status"] == "success"


def test_an_input_must_be_there_if_no_body_is_accepted_without_it(api: Api) -> None:
    shown = api.control("GET", "/features/2.0/nail-vto").body["inputs"]
    assert {place["pointer"]: (place["required"], place["many"]) for place in shown} == {
        "/src_file_id": (True, False),
        "/ref_file_ids": (False, True),
        None: (False, True),
    }


def test_limits_that_depend_on_the_body_are_told_with_their_condition(api: Api) -> None:
    [place] = api.control("GET", "/features/2.0/skin-analysis").body["inputs"]
    contract = api.app.mock.contract
    hd, sd = {"dst_actions": ["hd_pore"]}, {"dst_actions": ["pore"]}
    whens = [contract.schema(case["when"]) for case in place["cases"]]
    assert [[when.accepts(body) for when in whens] for body in (sd, hd)] == [[True, False], [False, True]]
    first = {name: value for name, value in place["cases"][0].items() if name != "when"}
    assert first.items() <= {name: place.get(name) for name in first}.items()


def test_the_picture_beside_a_video_is_declared_where_pictures_are(api: Api) -> None:
    shown = api.control("GET", "/features/1.0/face-swap-vid").body["inputs"]
    kinds = {place["kind"]: (place["file_path"], place["content_types"]) for place in shown}
    assert kinds["video"][0] == "/s2s/v1.1/file/face-swap-vid"
    assert kinds["image"][0] == "/s2s/v2.0/file"
    assert all(each.startswith("image/") for each in kinds["image"][1])


@pytest.mark.parametrize("profile", ["2025-07", "2026-10"])
def test_the_bearer_is_accepted_in_each_edition(make_api: MakeApi, profile: str) -> None:
    api = make_api(profile=profile)
    listed = [f for f in api.control("GET", "/features").body["features"] if f["feature"] == "enhance"]
    assert listed
    for feature in listed:
        shown = api.control("GET", _path(feature)).body
        headers = {"Authorization": f"Bearer {shown['bearer']}"}
        answer = api.call("POST", shown["path"], shown["example"], headers=headers, signed_in=False)
        assert answer.status in (200, 400)


def test_a_price_by_the_second_is_that_of_the_uploaded_video(api: Api) -> None:
    sample = api.call("GET", "/_mock/sample/2.0/bg-replace-vid", signed_in=False)
    assert sample.headers["Content-Type"] == "video/mp4"
    file_id = api.upload(sample.content, name="a.mp4", content_type="video/mp4")
    body = api.control("GET", "/features/2.0/bg-replace-vid").body["example"]
    pointer = api.control("GET", "/features/2.0/bg-replace-vid").body["inputs"][0]["pointer"]
    priced = api.control("POST", "/features/2.0/bg-replace-vid/price", {"body": {**body, pointer[1:]: file_id}}).body
    assert priced["units"] == 4
    assert priced["explain"] == "4 units when the task succeeds, for 2 s of video; a task that fails costs nothing"


def test_a_price_is_asked_for_free(api: Api) -> None:
    before = api.balance()
    api.control("POST", "/features/2.0/enhance/price", {"body": {"src_file_url": "u", "scale": 2}})
    assert api.balance() == before
    assert api.control("GET", "/tasks").body == {"tasks": []}


@pytest.mark.parametrize("body", [{}, {"scale": 3}, {"src_file_url": 7, "scale": 2}])
def test_a_body_that_is_not_complete_has_no_price_yet(api: Api, body: dict[str, Any]) -> None:
    priced = api.control("POST", "/features/2.0/enhance/price", {"body": body}).body
    assert priced == {"units": None, "explain": "the body is not complete yet; a run costs 2 units"}


def test_a_free_feature_says_so(api: Api) -> None:
    priced = api.control("POST", "/features/2.0/face-swap%2Fpre-process/price", {"body": {}}).body
    assert priced == {"units": 0, "explain": "runs of this feature are free"}


@pytest.mark.parametrize(
    ("method", "path", "error"),
    [
        ("GET", "/features/2.0/enhanc", "this edition has no feature 'enhanc'; did you mean enhance?"),
        ("GET", "/features/9.9/enhance", "enhance has no version '9.9'; it has 1.0, 2.0"),
        ("POST", "/features/2.0/none%2Fat%2Fall/price", "this edition has no feature 'none/at/all'"),
        ("GET", "/sample/2.0/enhanc", "this edition has no feature 'enhanc'; did you mean enhance?"),
        ("GET", "/sample/2.0/enhance?pointer=/x", "no file is named at '/x'; /src_file_id"),
        ("GET", "/sample/2.0/text-to-image", "no file is named at 'any place'; the feature takes none"),
    ],
)
def test_what_is_not_there_is_named(api: Api, method: str, path: str, error: str) -> None:
    answer = api.control(method, path, {"body": {}} if method == "POST" else None)
    assert answer.status == 404
    assert answer.body["error"].startswith(error)


def test_an_unknown_account_has_no_price(api: Api) -> None:
    body = {"body": {"src_file_url": "u", "scale": 2}, "api_key": "nobody"}
    answer = api.control("POST", "/features/2.0/enhance/price", body)
    assert (answer.status, answer.body["error"]) == (404, "no account has the api_key 'nobody'")


def test_a_schema_within_itself_accepts_anything() -> None:
    tree: dict[str, Any] = {"type": "object", "properties": {"child": {"$ref": "#/tree"}}}
    assert schemas.plain({"tree": tree}, {"$ref": "#/tree"}) == {"type": "object", "properties": {"child": {}}}


def test_an_allof_of_objects_is_one_object_and_another_stays() -> None:
    parts = [
        {"type": "object", "required": ["a"], "properties": {"a": {}}},
        {"properties": {"b": {}}, "required": ["b"]},
    ]
    assert schemas.plain({}, {"allOf": parts}) == {
        "type": "object",
        "required": ["a", "b"],
        "properties": {"a": {}, "b": {}},
    }
    kept = {"allOf": [{"minProperties": 1}, {"properties": {"a": {}}}]}
    assert schemas.plain({}, kept) == kept
