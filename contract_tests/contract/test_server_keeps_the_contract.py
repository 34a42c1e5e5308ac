"""The server against the contract: schemathesis in process, every phase and every check."""

from __future__ import annotations

import copy
import json
import logging
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from attrs import define, field
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema
from schemathesis.schemas import BaseSchema
from schemathesis.transport.wsgi import WSGITransport

from tools.links import feature_of
from youcam_mock import Settings, create_app
from youcam_mock.contract import Contract, bundled

CONFIG = Path(__file__).parents[1] / "schemathesis.toml"
PARTS = 8
EXAMPLES = 6
"""For each operation and phase."""
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


@define
class Outcome:
    """What a run of schemathesis did and found."""

    failures: list[str] = field(factory=list)
    errors: list[str] = field(factory=list)
    phases: Counter[str] = field(factory=Counter)
    checks: Counter[str] = field(factory=Counter)

    def take(self, event: events.EngineEvent) -> None:
        if isinstance(event, events.ScenarioFinished):
            self.phases[event.phase.value if hasattr(event.phase, "value") else str(event.phase)] += len(
                event.recorder.cases
            )
            self._take_checks(event)
        elif isinstance(event, events.NonFatalError):
            self.errors.append(event.info.format())
        elif isinstance(event, events.FatalError):
            self.errors.append(repr(event.exception))

    def _take_checks(self, event: events.ScenarioFinished) -> None:
        for case_id, checks in event.recorder.checks.items():
            case = event.recorder.cases[case_id].value
            for check in checks:
                self.checks[check.name] += 1
                if check.failure_info is not None:
                    failure = check.failure_info.failure
                    self.failures.append(f"{check.name}: {failure.title}: {failure.message}\n{case.as_curl_command()}")


@pytest.fixture(autouse=True)
def _only_defects_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Thousands of refusals are expected, and keeping their words takes half of the time."""
    caplog.set_level(logging.ERROR, "youcam_mock")


@pytest.fixture(autouse=True)
def _in_process_auth_probes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The ignored_auth probe passes settings of sockets, which the in-process transport hands on to werkzeug."""
    send = WSGITransport.send

    def without_socket_settings(self: Any, case: Any, *, session: Any = None, **kwargs: Any) -> Any:
        for name in ("max_redirects", "verify", "cert", "proxies"):
            kwargs.pop(name, None)
        return send(self, case, session=session, **kwargs)

    monkeypatch.setattr(WSGITransport, "send", without_socket_settings)


def configured() -> SchemathesisConfig:
    """The file, and what follows from the contract: runs that may be refused although they fit their schema.

    A template or style must be one of the catalogue's, and an `x-rules` entry says what the service refuses in words of
    its own; a JSON schema of the body states neither.
    """
    contract = Contract.load(bundled())
    runs = [run.id for run in contract.of_kind("run-task") if contract.catalogue(run) or "rules" in run.facts]
    rule = 'checks.positive_data_acceptance.expected-statuses = ["2xx", "400"]'
    refusable = f"""[[operations]]\ninclude-operation-id = {json.dumps(runs)}\n{rule}\n"""
    return SchemathesisConfig.from_str(f"{CONFIG.read_text()}\n{refusable}")


def schema_of(document: dict[str, Any]) -> BaseSchema:
    schema = schemathesis.openapi.from_dict(document, config=configured())
    schema.app = create_app(Settings(clock="virtual", rate_limit=False, seed=1, units=1e8))
    schema.config.update(headers={"Authorization": f"Bearer {schema.app.mock.settings.api_key}"})
    schema.config.generation.update(max_examples=EXAMPLES)
    return schema


def part_of(document: dict[str, Any], number: int) -> dict[str, Any]:
    """One of the parts that the contract is tested in, whole features each; files and deleting are in all."""
    features = sorted({feature_of(path) for path in document["paths"]} - {"", "delete"})
    chosen = {"", "delete", *features[number::PARTS]}
    part = copy.deepcopy(document)
    part["paths"] = {path: item for path, item in part["paths"].items() if feature_of(path) in chosen}
    kept = {operation["operationId"] for item in part["paths"].values() for operation in item.values()}
    for item in part["paths"].values():
        for operation in item.values():
            for answer in operation["responses"].values():
                if "links" in answer:
                    links = answer["links"].items()
                    answer["links"] = {name: link for name, link in links if link["operationId"] in kept}
    return part


def run(schema: BaseSchema) -> Outcome:
    outcome = Outcome()
    stream: Iterator[events.EngineEvent] = from_schema(schema).execute()
    for event in stream:
        outcome.take(event)
    return outcome


@pytest.mark.parametrize("number", range(PARTS))
def test_every_answer_of_the_api_keeps_the_contract(number: int) -> None:
    document = part_of(json.loads(bundled().read_text()), number)
    outcome = run(schema_of(document))
    assert outcome.errors == []
    assert outcome.failures == []
    assert {phase for phase, cases in outcome.phases.items() if cases} == PHASES
    assert set(outcome.checks) == CHECKS
    assert sum(outcome.phases.values()) > 40 * len(document["paths"])


def test_the_parts_are_the_whole_contract() -> None:
    document = json.loads(bundled().read_text())
    assert {path for number in range(PARTS) for path in part_of(document, number)["paths"]} == document["paths"].keys()


def test_every_answer_of_the_control_api_keeps_its_contract() -> None:
    outcome = run(schema_of(json.loads(bundled("control.json").read_text())))
    assert outcome.errors == []
    assert outcome.failures == []
    assert sum(outcome.phases.values()) > 300
