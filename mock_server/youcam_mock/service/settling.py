"""Bringing an account up to now: outcomes of tasks that are done, charges, expiries.

Nothing happens in the background. Whoever is about to show an outcome or a balance settles first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import asdict, evolve
from sqlalchemy import Connection

from youcam_mock.domain import inputs, units
from youcam_mock.domain.inputs import Picture, Reference
from youcam_mock.domain.tasks import Failure, Task
from youcam_mock.domain.units import NOTHING, Charge
from youcam_mock.service.books import forget
from youcam_mock.store import accounts, files, tasks
from youcam_mock.store.files import File

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

_BATCH = 200


def settle(mock: Mock, account_id: int, now_ms: int) -> None:
    """Writes everything into the account's books that happened up to now. Call it outside of a transaction."""
    while True:
        with mock.database.transaction() as connection:
            accounts.lock(connection, account_id)
            due = tasks.due(connection, account_id, now_ms, _BATCH)
            found = _files(mock, connection, due)
            unknown = [file for file in found.values() if file.uploaded_ms is not None and file.facts is None]
            if not unknown:
                last = len(due) < _BATCH
                _settle(mock, connection, account_id, due, found, now_ms if last else due[-1].due_ms(mock.profile))
                if last:
                    return
        # Decoding pictures takes long, so nobody waits for a transaction meanwhile.
        for file in unknown:
            _inspect(mock, file)


def price_of_running(mock: Mock, running: Sequence[Task]) -> list[Charge]:
    """What tasks with an open outcome will cost, and when; those that will be lost cost nothing."""
    return [
        Charge(task.ready_ms, task.cost, task.operation, task.id) for task in running if not task.dropped(mock.profile)
    ]


def _files(mock: Mock, connection: Connection, due: Sequence[Task]) -> dict[str, File]:
    ids = {reference.value for task in due for reference in _references(mock, task) if reference.kind == "file_id"}
    return files.by_ids(connection, sorted(ids))


def _references(mock: Mock, task: Task) -> tuple[Reference, ...]:
    operation = mock.contract.operations.get(task.operation)
    return inputs.references(operation, task.body) if operation else ()


def _settle(
    mock: Mock, connection: Connection, account_id: int, due: Sequence[Task], found: dict[str, File], until_ms: int
) -> None:
    settled: list[Task] = []
    charges: list[Charge] = []
    for task in due:
        dropped = task.dropped(mock.profile)
        failure = None if dropped else failure_of(mock, task, found)
        unpaid = dropped or failure is not None
        settled.append(evolve(task, settled=True, failure=failure, cost=NOTHING if unpaid else task.cost))
        if not unpaid:
            charges.append(_charge(mock, task))
    before = accounts.units(connection, account_id)
    after = units.settle(before, charges, until_ms)
    accounts.set_amounts(connection, [b for b, old in zip(after.buckets, before, strict=True) if b != old])
    accounts.add_history(connection, account_id, after.entries, mock.ids)
    tasks.set_settled(connection, settled)
    forget(mock, account_id)


def _charge(mock: Mock, task: Task) -> Charge:
    operation = mock.contract.operations.get(task.operation)
    facts = operation.facts if operation else {}
    action = facts.get("history-action") or f"api_{task.feature.replace('-', '_').replace('/', '_')}"
    concerns = task.body.get("dst_actions", ()) if isinstance(task.body, dict) else ()
    return Charge(task.ready_ms, task.cost, action, task.id, tuple(concerns))


def failure_of(mock: Mock, task: Task, found: dict[str, File]) -> Failure | None:
    """Why the engine fails on the task's inputs; None when it succeeds."""
    if task.failure:
        return task.failure
    for reference in _references(mock, task):
        failure = _failure_of_input(mock, task, reference, found) if reference.kind == "file_id" else None
        if failure:
            return failure
    return None


def _failure_of_input(mock: Mock, task: Task, reference: Reference, found: dict[str, File]) -> Failure | None:
    file = found.get(reference.value)
    kept_ms = mock.profile.file_kept_s * 1000
    if file is None or file.account_id != task.account_id or file.created_ms + kept_ms < task.created_ms:
        return Failure("unknown_internal_error", "The file is unknown")
    if file.uploaded_ms is None or file.uploaded_ms > task.created_ms:
        return inputs.never_uploaded(reference.role)
    facts = file.facts or {}
    too_large = inputs.too_large(facts.get("size", 0), reference.limits)
    if too_large:
        return too_large
    if "error" in facts:
        return inputs.undecodable(reference.role) if facts["error"] == "error_decode_image" else Failure(facts["error"])
    if "format" not in facts:
        return None
    return inputs.misfit(Picture(facts["format"], facts["width"], facts["height"]), reference.limits)


def _inspect(mock: Mock, file: File) -> None:
    from youcam_mock.engines.job import EngineError
    from youcam_mock.engines.probe import probe

    content = mock.blobs.get(file.object) or b""
    facts: dict[str, object] = {"size": len(content)}
    try:
        facts |= asdict(probe(content))
    except EngineError as error:
        if not mock.settings.any_bytes:
            facts["error"] = error.code
    with mock.database.transaction() as connection:
        files.set_facts(connection, file.file_id, facts)
