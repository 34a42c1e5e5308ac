"""Compare names every difference that was made on purpose, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_tests.compare.seeds import SEEDS, Seed, contract_changes, edits, rules
from contract_tests.compare.services import Json, changed_contract, service


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Json:
    """What a comparison finds with a service that has all seeds at once."""
    folder = tmp_path_factory.mktemp("seeded")
    with service(edits(SEEDS), rules(SEEDS), changed_contract(folder, contract_changes(SEEDS))) as seeded:
        code, document = seeded.compare(folder)
    assert code == 1
    return document


def test_there_are_forty_seeds_of_every_kind(found: Json) -> None:
    assert len({seed.name for seed in SEEDS}) == len(SEEDS) >= 40
    kinds = {"status", "code", "member", "type", "value", "text", "header"}
    assert {named.kind for seed in SEEDS for named in seed.named} == kinds


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_a_seeded_difference_is_named(seed: Seed, found: Json) -> None:
    shown = [(probe, each) for each in found["differences"] for probe in each["probes"]]
    missing = [named for named in seed.named if not any(named.fits(*one) for one in shown)]
    assert missing == []


def test_nothing_else_is_named(found: Json) -> None:
    expected = [named for seed in SEEDS for named in seed.named]
    shown = [(probe, each) for each in found["differences"] for probe in each["probes"]]
    others = [
        (probe, each["kind"], each["place"], each["service"], each["mock"])
        for probe, each in shown
        if not any(named.fits(probe, each) for named in expected)
    ]
    assert others == []


def test_the_worst_differences_come_first(found: Json) -> None:
    kinds = [each["kind"] for each in found["differences"]]
    order = ["status", "code", "member", "type", "value", "text", "header"]
    assert kinds == sorted(kinds, key=order.index)


def test_equal_service_shows_no_difference(tmp_path: Path) -> None:
    with service() as equal:
        code, found = equal.compare(tmp_path, spend=9)
    assert (code, found["differences"], found["not_compared"]) == (0, [], {})
    assert found["compared"] > 500
