"""The audit of a soak or of chaos finds nothing in a state that is well, and each kind of damage."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from attrs import evolve, frozen

from contract_tests.conftest import START_MS, Api, SystemTime, picture_of
from tools.quality.chaos.audit import audit
from tools.quality.chaos.clients.ledger import Ledger, Notes, ToldFile, ToldRun, digest
from tools.quality.chaos.served.places import Place
from tools.quality.chaos.stored import Stored, read
from youcam_mock.http.app import app_of
from youcam_mock.mock import Mock
from youcam_mock.settings import Settings

KEPT_MS = 10**9
PICTURE = picture_of(8, 8)


@frozen
class Case:
    """A state that is well, and what its clients were told: of a success, an error, an upload and a grant."""

    stored: Stored
    notes: Notes
    good: str
    bad: str
    file: str


Damage = Callable[[Case], Stored]


@pytest.fixture(scope="module")
def case() -> Iterator[Case]:
    """A state with one account."""
    with TemporaryDirectory() as folder:
        place = Place("here", Path(folder), servers=1, workers=1)
        system = SystemTime()
        app = app_of(Mock(Settings(data_dir=place.data_dir, clock="virtual", faces=False, allow_hosts=("a",)), system))
        first = Api(app, system, app.mock.settings.api_key)
        assert first.control("POST", "/webhooks", {"url": "http://a/"}).status == 201
        api = first.account(10)
        ledger = Ledger(api.bearer, "", grants={api.units()[0]["id"]: Decimal(10)})
        ledger.grants[api.grant(5)] = Decimal(5)
        file_id, failing = api.upload(PICTURE), api.upload(PICTURE, "error_no_face.png")
        good, bad = (api.run_v2(src_file_id=each, scale=2) for each in (file_id, failing))
        app.mock.courier.post = lambda *_: 204
        states = [api.finished_v2(each)["task_status"] for each in (good, bad)]
        assert states == ["success", "error"]
        app.mock.courier.stop()
        notes = Notes(KEPT_MS, KEPT_MS, KEPT_MS, ledgers=[ledger])
        notes.clock.see(api.now_ms())
        for task_id, ended, file in ((good, "success", file_id), (bad, "error", failing)):
            told = ledger.files[file] = ToldFile(file, digest(PICTURE), START_MS, uploaded=True)
            ledger.runs[task_id] = ToldRun(task_id, 2, Decimal(2), START_MS, START_MS, told, ended)
        app.mock.close()
        yield Case(read(place), notes, good, bad, file_id)


def _changed(stored: Stored, table: str, change: Callable[[Any], list[Mapping[str, Any]]]) -> Stored:
    """Returns the state with other rows in the place of each row of a table."""
    rows = [new for row in stored.rows(table) for new in change(row)]
    return evolve(stored, tables={**stored.tables, table: rows})


def _without(stored: Stored, table: str, column: str, value: object) -> Stored:
    return _changed(stored, table, lambda row: [] if row[column] == value else [row])


def _twice(stored: Stored, table: str, column: str, value: object) -> Stored:
    return _changed(stored, table, lambda row: [row, row] if row[column] == value else [row])


def _with(stored: Stored, table: str, column: str, value: object, **changes: object) -> Stored:
    return _changed(stored, table, lambda row: [{**row, **changes}] if row[column] == value else [row])


def _charge_removed(case: Case) -> Stored:
    return _without(case.stored, "history", "target_id", case.good)


def _charge_removed_and_paid_back(case: Case) -> Stored:
    return _changed(
        _charge_removed(case),
        "buckets",
        lambda row: [{**row, "amount": row["amount"] + 2} if row["amount"] in (8, 3) else row],
    )


def _charged_twice(case: Case) -> Stored:
    return _twice(case.stored, "history", "target_id", case.good)


def _charged_in_two_lines(case: Case) -> Stored:
    """The units are right, and the books add up."""

    def halved(row: Any) -> list[Mapping[str, Any]]:
        if row["target_id"] != case.good:
            return [row]
        half = {**row, "changes": [[bucket, str(Decimal(amount) / 2)] for bucket, amount in row["changes"]]}
        return [half, half]

    return _changed(case.stored, "history", halved)


def _failure_charged(case: Case) -> Stored:
    return _with(case.stored, "history", "target_id", case.good, target_id=case.bad)


def _balance_changed(case: Case) -> Stored:
    return _changed(case.stored, "buckets", lambda row: [{**row, "amount": row["amount"] - Decimal("0.01")}])


def _grant_removed(case: Case) -> Stored:
    [ledger] = case.notes.ledgers
    [bucket_id] = (bucket_id for bucket_id, amount in ledger.grants.items() if amount == 5)
    return _without(case.stored, "buckets", "id", bucket_id)


def _grant_of_nobody(case: Case) -> Stored:
    [row, *_] = (row for row in case.stored.rows("buckets") if row["account_id"] == 2)
    [line, *_] = (line for line in case.stored.rows("history") if line["target_id"] == f"order-{row['id']}")
    more = {
        "buckets": [*case.stored.rows("buckets"), {**row, "id": 7, "amount": Decimal(9)}],
        "history": [*case.stored.rows("history"), {**line, "target_id": "order-7", "changes": [[7, "9"]]}],
    }
    return evolve(case.stored, tables={**case.stored.tables, **more})


def _account_removed(case: Case) -> Stored:
    return _without(case.stored, "accounts", "id", 2)


def _task_removed(case: Case) -> Stored:
    return _without(case.stored, "tasks", "id", case.bad)


def _task_of_nobody(case: Case) -> Stored:
    [row] = (row for row in case.stored.rows("tasks") if row["id"] == case.bad)
    rows = [*case.stored.rows("tasks"), {**row, "id": "x", "settled": False}]
    return evolve(case.stored, tables={**case.stored.tables, "tasks": rows})


def _outcome_changed(case: Case) -> Stored:
    return _with(case.stored, "tasks", "id", case.bad, failure=None, cost=Decimal(0))


def _price_changed(case: Case) -> Stored:
    [ledger] = case.notes.ledgers
    assert ledger.runs[case.good].price == 2
    cheaper = _with(case.stored, "tasks", "id", case.good, cost=Decimal(1))

    def charged(row: Any) -> list[Mapping[str, Any]]:
        return [{**row, "changes": [[b, "-1"] for b, _ in row["changes"]]} if row["target_id"] == case.good else row]

    back = _changed(cheaper, "history", charged)
    return _changed(
        back, "buckets", lambda row: [{**row, "amount": row["amount"] + 1} if row["amount"] in (8, 3) else row]
    )


def _sum_of_gone_tasks_changed(case: Case) -> Stored:
    row = {"feature": "enhance", "units": Decimal(2), "tasks": 1}
    return evolve(case.stored, tables={**case.stored.tables, "spent": [row]})


def _file_removed(case: Case) -> Stored:
    return _without(case.stored, "files", "file_id", case.file)


def _file_deleted(case: Case) -> Stored:
    return _with(case.stored, "files", "file_id", case.file, deleted_ms=START_MS, blob=None)


def _upload_lost(case: Case) -> Stored:
    return _with(case.stored, "files", "file_id", case.file, blob=None)


def _blob_of(case: Case) -> str:
    [row] = (row for row in case.stored.rows("files") if row["file_id"] == case.file)
    return str(row["blob"])


def _blob_deleted(case: Case) -> Stored:
    left = {path: content for path, content in case.stored.blobs.items() if path != _blob_of(case)}
    return evolve(case.stored, blobs=left)


def _blob_changed(case: Case) -> Stored:
    return evolve(case.stored, blobs={**case.stored.blobs, _blob_of(case): digest(b"other")})


def _orphan(case: Case) -> Stored:
    return evolve(case.stored, blobs={**case.stored.blobs, "ttl30/x": digest(b"")})


def _stray(case: Case) -> Stored:
    return evolve(case.stored, strays=["ttl30/x#1"])


def _webhook_lost(case: Case) -> Stored:
    return _changed(case.stored, "deliveries", lambda row: [] if case.bad in row["body"] else [row])


def _webhook_doubled(case: Case) -> Stored:
    return _changed(
        case.stored,
        "deliveries",
        lambda row: [row, {**row, "webhook_id": "msg_x"}] if case.bad in row["body"] else [row],
    )


DAMAGE: Mapping[Damage, str] = {
    _charge_removed: "costs 2.00 units, and was charged 0",
    _charge_removed_and_paid_back: "was told to be a success for 2 units, and was charged 0",
    _charged_twice: "was charged 4",
    _charged_in_two_lines: "was charged 2 times",
    _failure_charged: "was told to be an error, and was charged 2",
    _balance_changed: "by the history",
    _grant_removed: "of 5 units is not in the books",
    _grant_of_nobody: "a grant of 9 units was made by nobody",
    _account_removed: "that was made is not there",
    _task_removed: "that was accepted is not there",
    _task_of_nobody: "1 tasks that nobody was told of, x among them, and 0 runs",
    _outcome_changed: "was told to be error, and is stored as success",
    _price_changed: "for 2 units, and was charged 1",
    _sum_of_gone_tasks_changed: "0 tasks that are gone were charged 0 units; 1 and 2 were summed up",
    _file_removed: "that was given out is not there",
    _file_deleted: "was deleted by nobody",
    _upload_lost: "that was answered is not there",
    _blob_deleted: "has no bytes",
    _blob_changed: "has other bytes than were sent",
    _orphan: "nothing names the bytes of ttl30/x",
    _stray: "none of its: ttl30/x#1",
    _webhook_lost: "no webhook tells",
    _webhook_doubled: "2 webhooks tell",
}


def test_a_state_that_is_well_passes(case: Case) -> None:
    assert audit(case.stored, case.notes) == []


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__.strip("_"))
def test_each_kind_of_damage_is_found(case: Case, damage: Damage) -> None:
    found = audit(damage(case), case.notes)
    assert any(DAMAGE[damage] in line for line in found), found
    assert all("\n" not in line for line in found)


def test_a_run_whose_answer_did_not_come_may_have_started_a_task(case: Case) -> None:
    [ledger] = case.notes.ledgers
    unclear = evolve(case.notes, ledgers=[evolve(ledger, unclear_runs=["2"])])
    assert audit(_task_of_nobody(case), unclear) == []


def test_what_is_over_its_time_twice_may_be_gone_and_before_that_not(case: Case) -> None:
    gone = _changed(_file_removed(case), "tasks", lambda row: [])
    gone = evolve(gone, tables={**gone.tables, "spent": [{"units": Decimal(2), "tasks": 1}]}, blobs={})
    gone = _changed(gone, "files", lambda row: [])
    late = evolve(case.notes, clock=evolve(case.notes.clock, highest_ms=START_MS + 2 * KEPT_MS))
    assert audit(gone, late) == []
    early = evolve(case.notes, clock=evolve(case.notes.clock, highest_ms=START_MS + KEPT_MS))
    assert len(audit(gone, early)) == 4
