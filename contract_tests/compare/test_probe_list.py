"""The probes as data: many, each with its own name, and with places that exist."""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest

from contract_tests.docs.conftest import ROOT
from tools.build.bundle import OPENAPI, ContractError, text
from tools.build.probes import bundle_probes
from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.profile import Profile
from youcam_mock.live.compare.probes import read_probes

PROBES = read_probes(bundled("probes.json"), Contract.load(bundled()))
GIVEN = {"origin", "client_id", "id_token", "id_token_an_hour_old", "id_token_in_seconds", "id_token_of_another"}
GIVEN |= {"sample_size", *PROBES.variables}


def test_the_checked_in_bundle_is_what_the_file_makes() -> None:
    assert (OPENAPI / "probes.json").read_text(encoding="utf-8") == text(bundle_probes())


def test_there_are_more_than_a_hundred_free_probes_besides_those_of_each_operation() -> None:
    free = [probe for probe in PROBES.probes if not probe.paid]
    assert len([probe for probe in free if ":" not in probe.name]) > 100
    assert len({probe.name for probe in PROBES.probes}) == len(PROBES.probes)


def test_every_run_and_every_list_of_the_contract_is_asked() -> None:
    contract = Contract.load(bundled())
    names = {probe.name for probe in PROBES.probes}
    for run in contract.of_kind("run-task"):
        assert {f"empty_body:{run.id}", f"bad_member:{run.id}"} <= names
    for listing in contract.of_kind("list-templates"):
        assert f"templates:{listing.id}" in names


def test_a_variable_is_known_before_it_is_used() -> None:
    known, asked = set(GIVEN), set[str]()
    for probe in PROBES.probes:
        assert probe.uses <= known, probe.name
        assert set(probe.after) <= asked, probe.name
        asked.add(probe.name)
        known |= set(probe.keeps)


def test_where_a_fact_stands_exists() -> None:
    rules = {f"rule {field.name}" for field in attrs.fields(Profile)}
    places = {place for probe in PROBES.probes for place in probe.stands}
    assert all(probe.stands for probe in PROBES.probes)
    lost = {place for place in places - rules if not (ROOT / place.partition(" (")[0]).exists()}
    assert lost == set()


def test_a_probe_of_an_operation_names_its_file() -> None:
    found = {probe.name: probe.stands[0] for probe in PROBES.probes}
    assert found["empty_body:run_task_enhance_v2_0"] == "openapi/v2/enhance.yaml"
    assert found["prices_3"] == "openapi/v2/management.yaml"
    assert found["check_unknown"] == "openapi/v2/enhance.yaml"


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("{name: a, get: /, tells: one, two, three}", "no probe has three; text with a comma or a colon needs quotes"),
        ("{name: a, get: /, post: /, tells: one}", "needs tells, one method and at most one body"),
        ("{name: a, get: /}", "needs tells, one method and at most one body"),
        ("{name: a, post: /, json: {}, text: b, tells: one}", "at most one body"),
    ],
)
def test_an_entry_that_nobody_would_understand_is_named(entry: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "probes.yaml").write_text(f"groups: [{{name: g, probes: [{entry}]}}]", encoding="utf-8")
    with pytest.raises(ContractError, match=re.escape(message)):
        bundle_probes(tmp_path)


def test_a_name_is_given_once(tmp_path: Path) -> None:
    entry = "{name: a, get: /, tells: one}"
    (tmp_path / "probes.yaml").write_text(f"groups: [{{name: g, probes: [{entry}, {entry}]}}]", encoding="utf-8")
    with pytest.raises(ContractError, match="its name must be its own"):
        bundle_probes(tmp_path)
