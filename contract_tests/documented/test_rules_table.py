"""Tests hold every rule of the service in every edition: `rules.yaml`."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from attrs import fields

from contract_tests.documented.holding import found, listed, unknown
from youcam_mock.domain.profile import PROFILES, Profile, with_rules

ENTRIES = listed("rules.yaml")
VALUED = [entry for entry in ENTRIES if "field" in entry]


def test_every_rule_is_listed_once_and_has_tests_that_exist() -> None:
    assert [rule for rule, times in Counter(entry["rule"] for entry in ENTRIES).items() if times > 1] == []
    assert [entry["rule"] for entry in ENTRIES if not entry["tests"]] == []
    assert unknown(ENTRIES) == []


def test_every_field_of_a_profile_is_a_rule_of_the_table_once() -> None:
    assert Counter(entry["field"] for entry in VALUED) == Counter(
        field.name for field in fields(Profile) if field.name != "name"
    )


@pytest.mark.parametrize("name", PROFILES)
@pytest.mark.parametrize("entry", VALUED, ids=lambda entry: entry["field"])
def test_a_profile_has_the_value_of_the_table(entry: dict[str, Any], name: str) -> None:
    assert entry["values"].keys() == PROFILES.keys()
    said = with_rules(PROFILES[name], {entry["field"]: str(entry["values"][name])})
    assert getattr(PROFILES[name], entry["field"]) == getattr(said, entry["field"])


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["rule"][:50])
def test_a_rule_is_tested_in_every_edition(entry: dict[str, Any]) -> None:
    tests = [test for name in entry["tests"] if (test := found(name))]
    since = str(entry.get("since", ""))
    assert {edition for test in tests for edition in test.editions} == {name for name in PROFILES if name >= since}


def test_no_test_is_named_for_more_than_six_rules() -> None:
    named = Counter(node_id for entry in ENTRIES for node_id in set(entry["tests"]))
    assert {node_id: times for node_id, times in named.items() if times > 6} == {}
