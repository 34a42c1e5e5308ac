from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import Api

COSTS = "/s2s/v2.0/credit/feature-cost"
TEMPLATES = "/s2s/v2.0/task/template/hair-style"
GROUPS = "/s2s/v1.0/task/style-group/hair-style"
STYLES = "/s2s/v1.0/task/style/hair-style"
CATEGORIES = "/s2s/v1.1/task/style/hair-style"
MEMBERS = {COSTS: "skus", TEMPLATES: "templates", GROUPS: "groups", STYLES: "styles"}


def _group(api: Api) -> int:
    group_id: int = next(api.pages(GROUPS, "groups"))["id"]
    return group_id


def _query(api: Api, path: str) -> dict[str, Any]:
    return {"style_group_id": _group(api)} if path == STYLES else {}


@pytest.mark.parametrize("page_size", [1, 3, 7, 20])
@pytest.mark.parametrize(("path", "member"), MEMBERS.items())
def test_pages_hold_every_entry_once_and_in_the_same_order(api: Api, path: str, member: str, page_size: int) -> None:
    query = _query(api, path)
    whole = list(api.pages(path, member, **query))
    parts = list(api.pages(path, member, page_size=page_size, **query))
    assert parts == whole
    assert len({str(entry) for entry in whole}) == len(whole)


@pytest.mark.parametrize(("path", "member"), MEMBERS.items())
def test_a_page_holds_20_unless_asked(api: Api, path: str, member: str) -> None:
    query = _query(api, path)
    size = len(list(api.pages(path, member, **query)))
    answer = api.get(path, **query)
    page = answer.body.get("data") or answer.body["result"]
    assert len(page[member]) == min(20, size)
    assert (page["next_token"] is None) is (size <= 20)


@pytest.mark.parametrize("path", MEMBERS)
@pytest.mark.parametrize(
    ("size", "status"),
    [("1", 200), ("20", 200), ("0", 400), ("21", 400), ("-1", 400), ("x", 400), ("", 400), ("1e1", 400)],
)
def test_a_page_holds_1_to_20(api: Api, path: str, size: str, status: int) -> None:
    answer = api.get(path, page_size=size, **_query(api, path))
    assert answer.status == status
    assert status == 200 or answer.code == "InvalidParameters"


@pytest.mark.parametrize("path", MEMBERS)
@pytest.mark.parametrize("token", [None, "null", ""])
def test_the_first_page_needs_no_token(api: Api, path: str, token: str | None) -> None:
    query = _query(api, path)
    assert api.get(path, starting_token=token, **query).body == api.get(path, **query).body


@pytest.mark.parametrize("path", MEMBERS)
@pytest.mark.parametrize(
    "token", ["nope", "MA", "LTE", "MjA=", "OTk5OTk5", "MjAw", "!", "ä", "٢", "MDI", "1", "13045969587275114"]
)
def test_unknown_paging_token_is_refused(api: Api, path: str, token: str) -> None:
    answer = api.get(path, starting_token=token, **_query(api, path))
    assert (answer.status, answer.code) == (400, "InvalidParameters")


def test_a_token_of_a_v2_list_is_the_base64_of_an_offset_as_was_seen(api: Api) -> None:
    assert api.get(TEMPLATES).body["data"]["next_token"] == "MjA"


@pytest.mark.parametrize(("path", "member"), [(GROUPS, "groups"), (STYLES, "styles")])
def test_a_token_of_a_v1_list_is_the_id_of_the_last_entry_in_digits(api: Api, path: str, member: str) -> None:
    page = api.get(path, page_size=1, **_query(api, path)).body["result"]
    assert page["next_token"] == str(page[member][-1]["id"])
    assert len(page["next_token"]) > 16


@pytest.mark.parametrize(("path", "member"), [(GROUPS, "groups"), (STYLES, "styles")])
def test_id_of_the_last_entry_of_a_v1_list_is_not_a_token(api: Api, path: str, member: str) -> None:
    query = _query(api, path)
    *_, second_last, last = api.pages(path, member, **query)
    [shown] = api.get(path, starting_token=second_last["id"], **query).body["result"][member]
    assert shown == last
    answer = api.get(path, starting_token=last["id"], **query)
    assert (answer.status, answer.code) == (400, "InvalidParameters")


@pytest.mark.parametrize("path", [*MEMBERS, CATEGORIES])
def test_lists_cost_nothing(api: Api, path: str) -> None:
    api.get(path, **_query(api, path))
    assert api.balance() == 1000


def test_a_listed_price_is_what_a_run_costs(api: Api) -> None:
    prices = {sku["description"]: sku["amount"] for sku in api.pages(COSTS, "skus")}
    api.run_v2("skin-analysis", src_file_url="u", dst_actions=["acne"])
    api.advance(6)
    assert 1000 - api.balance() == prices["AI Skin Analysis V2.0 SD (1-4 concerns)"]


def test_templates_are_those_of_the_contract(api: Api) -> None:
    templates = list(api.pages(TEMPLATES, "templates"))
    assert len(templates) == 90
    assert {template["category_name"] for template in templates} == {"Female", "Male"}
    assert {template["keep_users_color"] for template in templates} == {True, False}
    assert "female_casual_updo" in {template["id"] for template in templates}


@pytest.mark.parametrize("number", [0, 44, 89])
def test_a_listed_template_can_be_run(api: Api, number: int) -> None:
    template = list(api.pages(TEMPLATES, "templates"))[number]
    assert api.try_v2("hair-style", src_file_url="u", template_id=template["id"]).status == 200
    answer = api.try_v2("hair-style", src_file_url="u", template_id=template["title"])
    assert answer.code == "InvalidTemplate"
    assert answer.explain.startswith(f"no template of hair-style has the id {template['title']!r}; ")


def test_styles_are_spread_over_the_groups(api: Api) -> None:
    groups = list(api.pages(GROUPS, "groups"))
    assert [group["info"]["title"] for group in groups] == ["Female", "Male"]
    styles = [list(api.pages(STYLES, "styles", style_group_id=group["id"])) for group in groups]
    assert [len(found) for found in styles] == [48, 48]
    assert len({style["id"] for found in styles for style in found}) == 96


@pytest.mark.parametrize("change", [lambda i: i + 1, lambda i: int(float(i)), lambda _: 0, lambda _: 2**63 - 1])
def test_an_unknown_style_group_is_refused(api: Api, change: Any) -> None:
    answer = api.get(STYLES, style_group_id=change(_group(api)))
    assert (answer.status, answer.code) == (400, "InvalidStyleGroup")


@pytest.mark.parametrize("group", [None, "", "x", "1.5", str(2**63), "9" * 5000, "٣", "1_000"])
def test_style_group_must_be_a_64_bit_number(api: Api, group: str | None) -> None:
    answer = api.get(STYLES, **({} if group is None else {"style_group_id": group}))
    assert (answer.status, answer.code) == (400, "InvalidParameters")


def test_categories_lead_to_sub_categories_and_these_to_styles(api: Api) -> None:
    categories = api.get(CATEGORIES).body["results"]
    assert [category["name"] for category in categories] == ["Female", "Male"]
    found = []
    for category in categories:
        assert category["styles"] == []
        ids = [sub["id"] for sub in category["sub_categories"]]
        subs = api.get(CATEGORIES, category_id=ids).body["results"]
        assert [sub["id"] for sub in subs] == ids
        assert {style["style_group_id"] for sub in subs for style in sub["styles"]} == {category["id"]}
        found += [style["style_id"] for sub in subs for style in sub["styles"]]
    assert len(found) == len(set(found)) == 96
    groups = [group["id"] for group in api.pages(GROUPS, "groups")]
    listed = {s["id"] for group in groups for s in api.pages(STYLES, "styles", style_group_id=group)}
    assert listed == set(found)


@pytest.mark.parametrize("query", ["category_id=1", "category_id=x", "category_id=", "&".join(["category_id=1"] * 6)])
def test_unknown_category_is_refused(api: Api, query: str) -> None:
    answer = api.call("GET", f"{CATEGORIES}?{query}")
    assert (answer.status, answer.code) == (400, "InvalidParameters")


def test_thumbnails_can_be_fetched(api: Api) -> None:
    template = next(api.pages(TEMPLATES, "templates"))
    style = next(api.pages(STYLES, "styles", style_group_id=_group(api)))
    for url in (template["thumb"], style["info"]["thumb"]):
        answer = api.download(url)
        assert (answer.status, answer.headers["Content-Type"]) == (200, "image/jpeg")
        assert answer.content.startswith(b"\xff\xd8")
        assert api.download(url).content == answer.content


def test_a_thumbnail_has_the_form_of_those_that_were_seen_and_shows_its_title(api: Api) -> None:
    templates = list(api.pages(TEMPLATES, "templates"))
    form = r"http://[^/]+/cms/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/[0-9]{13}/file\.jpg"
    assert all(re.fullmatch(form, template["thumb"]) for template in templates)
    assert len({template["thumb"] for template in templates}) == len(templates)
    named = api.call("GET", f"/cms/1/{templates[0]['title']}/file.jpg", signed_in=False)
    assert api.download(templates[0]["thumb"]).content == named.content


def test_a_page_of_templates_begins_with_them_and_ends_with_the_token(api: Api) -> None:
    assert list(api.get(TEMPLATES).body["data"]) == ["templates", "next_token"]


@pytest.mark.parametrize("slug", ["日本", "x" * 2000, "%00", "a b"])
def test_a_thumbnail_of_any_name_is_a_picture(api: Api, slug: str) -> None:
    answer = api.call("GET", f"/cms/1/{slug}/file.jpg", signed_in=False)
    assert (answer.status, answer.content[:2]) == (200, b"\xff\xd8")


def test_a_category_without_sub_categories_holds_its_styles(api: Api) -> None:
    categories = api.get("/s2s/v1.1/task/style/ai-avatar").body["results"]
    groups = list(api.pages("/s2s/v1.0/task/style-group/ai-avatar", "groups"))
    assert [(one["id"], one["name"]) for one in categories] == [(one["id"], one["info"]["title"]) for one in groups]
    for category in categories:
        assert category["sub_categories"] == []
        pages = api.pages("/s2s/v1.0/task/style/ai-avatar", "styles", style_group_id=category["id"])
        styles = [(style["id"], style["info"]) for style in pages]
        assert [(style["style_id"], style["info"]) for style in category["styles"]] == styles
        assert {style["style_group_id"] for style in category["styles"]} == {category["id"]}


def test_only_templates_that_know_whose_colour_is_kept_say_so(api: Api) -> None:
    for feature, expected in (("hair-style", True), ("hair-bang", False)):
        templates = api.pages(f"/s2s/v2.0/task/template/{feature}", "templates")
        assert {"keep_users_color" in template for template in templates} == {expected}


@pytest.mark.parametrize(
    ("path", "query", "says"),
    [
        (STYLES, {"style_group_id": 5}, "hair-style has no style group 5; "),
        (CATEGORIES, {"category_id": 5}, "hair-style has no category 5 "),
    ],
)
def test_an_unknown_group_or_category_is_named(api: Api, path: str, query: dict[str, Any], says: str) -> None:
    assert api.get(path, **query).explain.startswith(says)


def test_the_picture_of_a_style_shows_its_name(api: Api) -> None:
    pictures = {
        slug: api.call("GET", f"/cms/1/{slug}/file.jpg", signed_in=False).content
        for slug in ("soft_river", "Soft River", "softXX_XXriver", "soft river")
    }
    assert pictures["soft_river"] == pictures["Soft River"] == pictures["soft river"]
    assert pictures["soft_river"] != pictures["softXX_XXriver"]


def test_the_style_that_the_v1_document_names_stands_first_in_the_group_that_it_names(api: Api) -> None:
    """AI Image Generator: the samples show the group Cartoon and the style 1980s."""
    path = "/s2s/v1.0/task/{}/text-to-image"
    group = next(api.pages(path.format("style-group"), "groups"))
    style = next(api.pages(path.format("style"), "styles", style_group_id=group["id"]))
    assert (group["info"]["title"], style["info"]["title"]) == ("Cartoon", "1980s")
