"""The server against the contract: schemathesis in process, every phase and every check."""

from __future__ import annotations

import json
import logging
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Collection
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from schemathesis.generation.meta import CoveragePhaseData, CoverageScenario

from contract_tests.contract.outcome import Outcome
from contract_tests.contract.whole_contract import (
    CONFIG,
    KNOWN,
    PARTS,
    REPEATED,
    document_of_edition,
    fewer,
    part_of,
    refusable,
    run,
    shared,
    tried_in_full,
)
from contract_tests.effort import LONG
from contract_tests.reporting import Tell
from youcam_mock.contract import bundled

PHASES = {"examples", "coverage", "fuzzing", "stateful"}
CHECKS = {
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "positive_data_acceptance",
    "missing_required_header",
    "unsupported_method",
    "allow_header_conformance",
    "use_after_free",
    "ensure_resource_availability",
    "ignored_auth",
    "object_level_authorization",
}
Run = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def _only_defects_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Logs only defects. Thousands of refusals are expected, and formatting them takes half the time."""
    caplog.set_level(logging.ERROR, "youcam_mock")


@pytest.fixture
def run_told(request: pytest.FixtureRequest) -> Run:
    """Runs schemathesis on a document and passes the results to the report. Fails if a check does."""
    tell = Tell.of(request)

    def run_it(document: dict[str, Any], known: Collection[str] = ()) -> Outcome:
        outcome = run(document, tell.constraints(document), known)
        tell.outcome(outcome)
        assert outcome.errors == []
        assert not outcome.breaches, "\n\n".join(map(str, outcome.shortest_breaches()))
        return outcome

    return run_it


@pytest.mark.parametrize("number", range(PARTS))
def test_every_answer_of_the_api_keeps_the_contract(number: int, run_told: Run) -> None:
    document = part_of(document_of_edition(), number)
    # Each operation is tried by itself once; those that all parts share, with the first part.
    outcome = run_told(document, shared(document) if number else ())
    # A long run may end as soon as its time is over.
    if not LONG:
        assert {phase for phase, cases in outcome.phases.items() if cases} == PHASES
        assert outcome.checks == CHECKS
        assert outcome.phases.total() > 40 * len(tried_in_full(document))


def test_every_answer_of_the_control_api_keeps_its_contract(run_told: Run) -> None:
    outcome = run_told(json.loads(bundled("control.json").read_text()))
    assert LONG or outcome.phases.total() > 300


def test_of_cases_that_do_the_same_every_operation_has_some_and_all_are_of_some_operation() -> None:
    cases = [_of(operation, "type", number) for operation in "abcdefgh" for number in range(5)]
    kept = [case for operation in "abcdefgh" for case in fewer([c for c in cases if c.operation.label == operation])]
    assert Counter(case.operation.label for case in kept) == dict.fromkeys("abcdefgh", 3)
    assert {case.body for case in kept} == set(range(5))


def test_more_cases_that_do_the_same_are_kept_of_many_and_all_of_what_differs() -> None:
    many = [_of("a", "type", number) for number in range(73)]
    others = [_of("a", f"missing {number}", number) for number in range(9)]
    assert len(fewer(many)) == 13
    bodies: list[Any] = [case.body for case in fewer(many)]
    assert max(after - before for before, after in pairwise(bodies)) < 8
    assert fewer(others) == others
    assert fewer([]) == []


def _of(operation: str, description: str, body: int) -> Any:
    """Returns what a case of the coverage phase says about itself."""
    data = CoveragePhaseData(CoverageScenario.INCORRECT_TYPE, description, None, None, None)
    meta = SimpleNamespace(phase=SimpleNamespace(data=data))
    return SimpleNamespace(operation=SimpleNamespace(label=operation), meta=meta, body=body)


def test_the_parts_are_the_whole_contract() -> None:
    document = document_of_edition()
    assert {path for number in range(PARTS) for path in part_of(document, number)["paths"]} == document["paths"].keys()


def exceptions() -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = tomllib.loads(CONFIG.read_text())["operations"]
    return listed


def test_every_exception_to_a_check_has_its_reason_above_it() -> None:
    blocks = CONFIG.read_text().split("[[operations]]")
    assert len(blocks) == len(exceptions()) + 1
    for before in blocks[:-1]:
        assert before.rstrip().splitlines()[-1].startswith("# "), before[-200:]


def test_every_exception_to_a_check_is_of_operations_that_are_there() -> None:
    documents = [json.loads(bundled(name).read_text()) for name in ("youcam.json", "control.json")]
    items = [item for document in documents for item in document["paths"].values()]
    names = {operation["operationId"] for item in items for operation in item.values()}
    for exception in exceptions():
        given = exception.get("include-operation-id", [])
        for name in [given] if isinstance(given, str) else given:
            assert name in names or name in (KNOWN, *REPEATED) or refusable(name), name
        pattern = exception.get("include-operation-id-regex", "")
        assert given or any(re.match(pattern, name) for name in names), pattern
