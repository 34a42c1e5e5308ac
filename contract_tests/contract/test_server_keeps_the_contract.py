"""The server against the contract: schemathesis in process, every phase and every check."""

from __future__ import annotations

import json
import logging
import re
import tomllib
from collections.abc import Callable, Collection
from typing import Any

import pytest
from schemathesis.transport.wsgi import WSGITransport

from contract_tests.contract.outcome import Outcome
from contract_tests.contract.whole_contract import (
    CONFIG,
    KNOWN,
    PARTS,
    REPEATED,
    document_of_edition,
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


@pytest.fixture(autouse=True)
def _in_process_auth_probes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Adapts the ignored_auth probe, whose socket settings the in-process transport would pass on to werkzeug."""
    send = WSGITransport.send

    def without_socket_settings(self: Any, case: Any, *, session: Any = None, **kwargs: Any) -> Any:
        for name in ("max_redirects", "verify", "cert", "proxies"):
            kwargs.pop(name, None)
        return send(self, case, session=session, **kwargs)

    monkeypatch.setattr(WSGITransport, "send", without_socket_settings)


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
