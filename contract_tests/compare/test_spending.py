"""What a comparison may cost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from contract_tests.compare.services import Service, service
from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.costs import cost
from youcam_mock.domain.requests.pointers import strings_at
from youcam_mock.http.routes import Routes
from youcam_mock.live.compare.probes import Probe, read_probes
from youcam_mock.operation import Operation

CONTRACT = Contract.load(bundled())
PROBES = read_probes(bundled("probes.json"), CONTRACT)
ROUTES = Routes(CONTRACT.operations.values())
NEVER_UPLOADED = {"", "${unknown_file}", "${bare_file}", "${file_v1}", *map(str, PROBES.variables.values())}
"""Names of files that no service has the bytes of."""


def runs(paid: bool) -> list[tuple[Probe, Operation]]:
    """Returns the probes that could start a task."""
    asked = [probe for probe in PROBES.probes if probe.method == "POST" and probe.paid == paid]
    routed = [(probe, ROUTES.at(probe.target)[0].get("POST")) for probe in asked]
    return [(probe, run) for probe, run in routed if run is not None and run.kind == "run-task"]


def places(run: Operation) -> set[str | None]:
    """Returns the pointers to all files that a run may name."""
    return {pointer for entry in run.inputs for pointer in (entry.file_id, entry.url)}


def spent(of: Service) -> Any:
    """Returns the units that a service charged."""
    report = of.app.test_client().get("/_mock/spend").json
    assert report is not None
    return report["units"]


def test_a_free_probe_that_a_run_could_accept_names_only_files_without_bytes() -> None:
    accepted = 0
    for probe, run in runs(paid=False):
        kind, body = probe.body or ("text", None)
        assert run.body is not None
        if kind == "json" and not run.body.errors(body):
            accepted += 1
            files = [text for place in places(run) for text in strings_at(body, place)]
            assert files, probe.name
            assert set(files) <= NEVER_UPLOADED, probe.name
    assert accepted > 5


def test_a_free_probe_uploads_no_picture_to_a_file_that_a_run_names() -> None:
    uploads = [probe for probe in PROBES.probes if probe.method == "PUT" and not probe.target.startswith("/")]
    free = {probe.target for probe in uploads if not probe.paid}
    assert free == {"${upload}"}
    assert all("${file}" not in str(probe.body) for probe, _ in runs(paid=False))


def test_a_bad_member_is_refused_by_the_contract() -> None:
    bodies = [(probe, run) for probe, run in runs(paid=False) if probe.name.startswith("bad_member:")]
    assert len(bodies) == len(CONTRACT.of_kind("run-task"))
    for probe, run in bodies:
        assert probe.body is not None
        assert run.body is not None
        body = probe.body[1]
        assert body != {}, probe.name
        assert run.body.errors(body), probe.name


def test_the_units_of_a_paid_probe_are_the_prices_of_the_contract() -> None:
    paid = runs(paid=True)
    assert len(paid) >= 4
    for probe, run in paid:
        assert probe.body is not None
        assert probe.units == cost(run, probe.body[1])
    assert sum(probe.units for probe in PROBES.probes) == sum(probe.units for probe, _ in paid)


def test_nothing_is_spent_without_leave(tmp_path: Path) -> None:
    with service() as asked:
        code, found = asked.compare(tmp_path, only=("runs", "files", "tasks", "paid"))
        assert (code, found["units"], spent(asked)) == (0, 0, 0)
    assert set(found["not_compared"].values()) == {"costs units, so it needs --spend"}


def test_no_more_is_spent_than_allowed_and_a_result_is_compared(tmp_path: Path) -> None:
    with service(rules={"results_untyped": "false"}) as asked:
        code, found = asked.compare(tmp_path, only=("paid",), spend=2)
        assert (found["units"], spent(asked)) == (1, 1)
    assert code == 1
    assert [(each["kind"], each["place"], each["probes"][0]) for each in found["differences"]] == [
        ("header", "content-type", "paid_sod_file")
    ]
    assert found["not_compared"]["paid_enhance"] == "costs 2 units, and 1 of --spend are left"
    assert found["not_compared"]["paid_enhance_end"] == "needs enhance, which no answer gave"


def test_a_paid_task_is_waited_for_by_the_service_s_time(tmp_path: Path) -> None:
    with service() as asked:
        asked.compare(tmp_path, only=("paid_sod_end",), spend=1)
        waited = sum(asked.rests)
    assert 2 <= waited <= 20


@pytest.mark.parametrize("name", ["prices_3", "check_v1_not_uploaded"])
def test_a_probe_that_is_chosen_brings_those_that_it_needs(name: str, tmp_path: Path) -> None:
    with service() as asked:
        code, found = asked.compare(tmp_path, only=(name,))
    needed = {"prices_3": 3, "check_v1_not_uploaded": 3}
    assert (code, found["compared"], found["not_compared"]) == (0, needed[name], {})
