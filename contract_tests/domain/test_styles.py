from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youcam_mock.contract import Contract
from youcam_mock.domain.styles import Catalogue, page

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
