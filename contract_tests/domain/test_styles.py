from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youcam_mock.contract import Contract
from youcam_mock.domain.styles import Catalogue, Style, page

REPEATABLE = settings(derandomize=True, deadline=None, database=None)
LISTS = ["list_style_groups_hair_style_v1_0", "list_templates_hair_style_v2_0"]


def _catalogue(contract: Contract, operation_id: str) -> Catalogue:
    operation = contract.operations[operation_id]
    return Catalogue(operation.feature, operation.facts["catalogue"])


@pytest.mark.parametrize("operation_id", LISTS)
def test_a_catalogue_has_the_size_and_the_groups_that_the_contract_states(
    contract: Contract, operation_id: str
) -> None:
    looks = _catalogue(contract, operation_id)
    assert len(looks.styles) == looks.facts["size"]
    assert list(looks.groups.values()) == looks.facts["groups"]
    sizes = [len(looks.in_group(group)) for group in looks.groups]
    assert sum(sizes) == looks.facts["size"]
    assert max(sizes) - min(sizes) <= 1


@pytest.mark.parametrize("operation_id", LISTS)
def test_ids_and_slugs_are_unique(contract: Contract, operation_id: str) -> None:
    looks = _catalogue(contract, operation_id)
    assert len({style.id for style in looks.styles}) == len(looks.styles)
    assert len({style.slug for style in looks.styles}) == len(looks.styles)
    assert looks.by_slug.keys() == {style.slug for style in looks.styles}


@pytest.mark.parametrize("operation_id", LISTS)
def test_ids_do_not_survive_javascript(contract: Contract, operation_id: str) -> None:
    looks = _catalogue(contract, operation_id)
    numbers = {*looks.groups, *(n for s in looks.styles for n in (s.id, s.sub_category_id))}
    assert all(2**53 < number < 2**63 and int(float(number)) != number for number in numbers)


@pytest.mark.parametrize("operation_id", LISTS)
def test_slugs_are_names_and_not_titles(contract: Contract, operation_id: str) -> None:
    for style in _catalogue(contract, operation_id).styles:
        assert re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", style.slug)
        assert style.slug != style.title
        assert style.group in ("Female", "Male")


@pytest.mark.parametrize("operation_id", LISTS)
def test_a_catalogue_is_always_the_same(contract: Contract, operation_id: str) -> None:
    assert _catalogue(contract, operation_id).styles == _catalogue(contract, operation_id).styles


def test_v1_styles_are_spread_over_the_sub_categories(contract: Contract) -> None:
    looks = _catalogue(contract, LISTS[0])
    for group in looks.groups:
        named = {(style.sub_category, style.sub_category_id) for style in looks.in_group(group)}
        assert {name for name, _ in named} == set(looks.facts["sub_categories"])
        assert len({id_ for _, id_ in named}) == len(named)


def test_every_look_of_a_catalogue_larger_than_its_words_has_a_title_of_its_own() -> None:
    looks = Catalogue("cloth", {"groups": ["One"], "size": 400})
    assert len({style.title for style in looks.styles}) == 400
    assert len({style.slug for style in looks.styles}) == 400


def test_the_same_word_means_different_looks_in_different_features() -> None:
    facts = {"groups": ["One"], "size": 5}
    ids = {style.id for feature in ("cloth", "scarf") for style in Catalogue(feature, facts).styles}
    assert len(ids) == 10


@REPEATABLE
@given(st.integers(0, 100), st.integers(1, 30))
def test_pages_hold_everything_once_and_in_order(length: int, size: int) -> None:
    items = list(range(length))
    seen: list[int] = []
    offset: int | None = 0
    while offset is not None:
        shown, offset = page(items, offset, size)
        assert len(shown) <= size
        seen += shown
    assert seen == items


def test_the_looks_of_a_group_are_those_that_bear_its_title() -> None:
    looks = Catalogue("cloth", {"groups": ["One", "Two", "Three"], "size": 5})
    shown = {title: [style.group for style in looks.in_group(id_)] for id_, title in looks.groups.items()}
    assert shown == {"One": ["One"] * 2, "Two": ["Two"] * 2, "Three": ["Three"]}


def test_the_first_titles_are_those_that_documents_name_and_then_pairs_of_words() -> None:
    facts = {"groups": ["One"], "size": 9, "first": ["Named"], "titles": [["A", "B"], ["x", "y", "z"]]}
    titles = [style.title for style in Catalogue("cloth", facts).styles]
    assert titles == ["Named", "A x", "B y", "A y", "B z", "A z", "B x", "A x 2", "B y 2"]


def test_titles_without_words_of_the_contract_s_own_are_plain() -> None:
    titles = [style.title for style in Catalogue("cloth", {"groups": ["One"], "size": 3}).styles]
    assert titles == ["Classic Morning", "Soft Garden", "Bold River"]


def test_a_look_of_no_sub_category_names_none() -> None:
    assert Catalogue("cloth", {"groups": ["One"], "size": 1}).styles[0].sub_category == ""


def test_a_slug_begins_and_ends_with_a_word() -> None:
    facts = {"groups": ["(New)"], "size": 1, "first": ["Look - 1!"]}
    assert Catalogue("cloth", facts).styles[0].slug == "new_look_1"


def test_programs_may_rely_on_the_ids_of_a_look() -> None:
    facts = {"groups": ["One", "Two"], "size": 10, "sub_categories": ["s", "t"]}
    looks = Catalogue("cloth", facts).styles
    assert looks[0] == Style(
        id=167723344674355139,
        group_id=168500303628069241,
        slug="one_classic_morning",
        title="Classic Morning",
        group="One",
        sub_category="s",
        sub_category_id=184678027876842655,
        keeps_colour=True,
    )
    assert [look.keeps_colour for look in looks] == [True, False] * 2 + [True] + [False] * 3 + [True] * 2
    assert [look.sub_category for look in looks] == [*"stst", "s", *"stst", "s"]


@pytest.mark.parametrize(
    ("offset", "size", "shown", "following"),
    [(0, 2, "ab", 2), (2, 2, "cd", None), (0, 4, "abcd", None), (4, 2, "", None)],
)
def test_the_last_page_is_followed_by_none(offset: int, size: int, shown: str, following: int | None) -> None:
    assert page("abcd", offset, size) == (shown, following)


def test_looks_that_the_service_lists_come_in_its_order_and_with_its_words() -> None:
    templates = [["b_bob", "Bob", "Female", True], ["a_curls", "Curls ", "Male", False], ["c_bun", "Bun", "Female"]]
    looks = Catalogue("hair-transfer", {"templates": templates})
    told = [(look.slug, look.title, look.group, look.sub_category, look.keeps_colour) for look in looks.styles]
    assert told == [
        ("b_bob", "Bob", "Female", "", True),
        ("a_curls", "Curls ", "Male", "", False),
        ("c_bun", "Bun", "Female", "", False),
    ]
    assert list(looks.groups.values()) == ["Female", "Male"]
    assert looks.by_slug["a_curls"] == looks.styles[1]


def test_feature_whose_list_is_empty_has_no_look_and_no_group() -> None:
    looks = Catalogue("hair-color", {"templates": []})
    assert (looks.styles, looks.groups) == ((), {})


def test_a_stated_group_is_one_even_if_no_listed_look_is_in_it() -> None:
    looks = Catalogue("hair-bang", {"groups": ["Male", "Other"], "templates": [["m", "M", "Male"]]})
    assert list(looks.groups.values()) == ["Male", "Other"]
    assert [len(looks.in_group(group)) for group in looks.groups] == [1, 0]


def test_the_picture_of_a_look_is_at_a_uuid_and_a_moment_that_never_change() -> None:
    [look] = Catalogue("cloth", {"groups": ["One"], "size": 1}).styles
    assert look.thumb == "/cms/613cf180-4dad-45de-a3e2-b63d6c270357/1678196617850/file.jpg"


@pytest.mark.parametrize("operation_id", LISTS)
def test_each_look_has_a_picture_of_its_own(contract: Contract, operation_id: str) -> None:
    looks = _catalogue(contract, operation_id).styles
    pattern = r"/cms/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/1[67]\d{11}/file\.jpg"
    assert all(re.fullmatch(pattern, look.thumb) for look in looks)
    assert len({look.thumb for look in looks}) == len(looks)
