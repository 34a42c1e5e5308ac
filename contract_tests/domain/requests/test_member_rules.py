from __future__ import annotations

from typing import Any

import pytest

from youcam_mock.domain.requests.member_rules import breaches
from youcam_mock.operation import Comparison


def _at_most(*total: str | int, at_most: tuple[str | int, ...]) -> Comparison:
    return Comparison("too much", total=total, at_most=at_most)


@pytest.mark.parametrize(("width", "broken"), [(7, []), (8, []), (9, [12])])
def test_a_total_may_reach_its_limit_but_not_pass_it(width: int, broken: list[int]) -> None:
    rule = _at_most("/x", "/width", at_most=("/canvas/width",))
    assert breaches(rule, {"x": 3, "width": width, "canvas": {"width": 11}}) == broken


def test_a_list_counts_by_its_length() -> None:
    rule = _at_most("/styles", at_most=("/count",))
    assert breaches(rule, {"styles": ["a", "b"], "count": 2}) == []
    assert breaches(rule, {"styles": ["a", "b", "c"], "count": 2}) == [3]


def test_a_star_holds_each_member_of_a_list_to_the_limit() -> None:
    rule = _at_most(1, "/effects/*/index", at_most=("/files",))
    assert breaches(rule, {"effects": [{"index": 0}, {"index": 1}], "files": ["a", "b"]}) == []
    assert breaches(rule, {"effects": [{"index": 2}, {"index": 0}, {"index": 5}], "files": ["a", "b"]}) == [3, 6]


def test_limits_add_up_and_one_that_is_missing_adds_nothing() -> None:
    rule = _at_most("/used", at_most=("/ids", "/urls", 1))
    assert breaches(rule, {"used": 3, "ids": ["a"], "urls": ["b"]}) == []
    assert breaches(rule, {"used": 3, "ids": ["a"]}) == [3]


def test_a_total_of_which_a_part_is_missing_is_kept() -> None:
    assert breaches(_at_most(1, "/effects/*/index", at_most=("/files",)), {"effects": [{}, {"index": None}]}) == []


@pytest.mark.parametrize("odd", ["x", {}, {"0": 1}, None])
def test_value_that_is_neither_number_nor_list_counts_as_0(odd: Any) -> None:
    rule = _at_most("/used", at_most=("/limit",))
    assert breaches(rule, {"used": odd, "limit": 0}) == []
    assert breaches(rule, {"used": 1, "limit": odd}) == [1]


def test_distinct_values_come_once_but_for_those_that_may_come_again() -> None:
    rule = Comparison("twice", distinct={"/faces/*/place": [-1]})
    assert breaches(rule, {"faces": [{"place": 1}, {"place": -1}, {"place": 0}, {"place": -1}, {}]}) == []
    assert breaches(rule, {"faces": [{"place": 1}, {"place": 0}, {"place": 1}]}) == [1]


@pytest.mark.parametrize("body", [{}, {"items": 5}, {"items": [5, None, []]}, [], None, "x"])
def test_a_body_of_another_form_breaks_nothing(body: Any) -> None:
    rule = Comparison("e", total=("/items/*/n",), at_most=(0,), distinct={"/items/*/n": []})
    assert breaches(rule, body) == []
