"""Compares what a mock stored with itself, and with what clients were told. Each rule yields what breaks it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal

from attrs import define

from tools.quality.chaos.clients.ledger import Ledger, Notes, ToldRun
from tools.quality.chaos.stored import Row, Stored

_NOTHING = Decimal(0)


@define
class _Charge:
    """What the history says of one task: the units, and in how many lines."""

    units: Decimal = _NOTHING
    lines: int = 0


def audit(stored: Stored, notes: Notes) -> list[str]:
    """Returns what is broken, in one line each."""
    charges = _charges(stored)
    found = [*_buckets(stored), *_charged_once(stored, charges), *_bytes(stored), *_messages(stored)]
    accounts = {row["api_key"]: row["id"] for row in stored.rows("accounts")}
    for ledger in notes.ledgers:
        if ledger.api_key not in accounts:
            found.append(f"the account {ledger.api_key} that was made is not there")
            continue
        account_id = accounts[ledger.api_key]
        found += _grants(stored, ledger, account_id)
        found += _promises(stored, notes, ledger, account_id, charges)
        found += _uploads(stored, notes, ledger)
    return found


def _buckets(stored: Stored) -> Iterator[str]:
    """What is left of each grant is the grant and the changes that the history has."""
    sums: defaultdict[int, Decimal] = defaultdict(Decimal)
    for line in stored.rows("history"):
        for bucket_id, amount in line["changes"]:
            sums[bucket_id] += Decimal(amount)
    for bucket in stored.rows("buckets"):
        left, by_history = bucket["amount"], sums.pop(bucket["id"], _NOTHING)
        if left != by_history:
            yield f"the bucket {bucket['id']} has {left} units, and {by_history} by the history"
        if left < 0:
            yield f"the bucket {bucket['id']} has {left} units"
    yield from (f"the history changes the bucket {bucket_id}, which is not there" for bucket_id in sums)


def _charges(stored: Stored) -> dict[str, _Charge]:
    charges: defaultdict[str, _Charge] = defaultdict(_Charge)
    for line in stored.rows("history"):
        if line["action"].startswith("api_"):
            charge = charges[line["target_id"]]
            charge.units -= sum((Decimal(amount) for _, amount in line["changes"]), _NOTHING)
            charge.lines += 1
    return dict(charges)


def _charged_once(stored: Stored, charges: Mapping[str, _Charge]) -> Iterator[str]:
    """Each success is charged once, and nothing else is. What tasks cost that are gone is in `spent`."""
    gone = dict(charges)
    for task in stored.rows("tasks"):
        due = task["cost"] if task["settled"] and task["failure"] is None else _NOTHING
        charge = gone.pop(task["id"], _Charge())
        if charge.units != due:
            yield f"the task {task['id']} costs {due} units, and was charged {charge.units}"
    for task_id, charge in charges.items():
        if charge.lines > 1:
            yield f"the task {task_id} was charged {charge.lines} times"
    paid = [charge.units for charge in gone.values() if charge.units]
    units, number = (sum((row[name] for row in stored.rows("spent")), _NOTHING) for name in ("units", "tasks"))
    if (units, number) != (sum(paid, _NOTHING), len(paid)):
        yield f"{len(paid)} tasks that are gone were charged {sum(paid)} units; {number} and {units} were summed up"


def _bytes(stored: Stored) -> Iterator[str]:
    """Each blob that is named is there, and none is there without a name. A result has bytes once it was downloaded."""
    kept = [file for file in stored.rows("files") if file["deleted_ms"] is None and file["blob"]]
    results = {file["blob"] for file in kept if file["task_id"]}
    uploads = {file["blob"]: f"the file {file['file_id']}" for file in kept if not file["task_id"]}
    living = [task for task in stored.rows("tasks") if not task["deleted"]]
    inputs = {blob: f"an input of the task {task['id']}" for task in living for _, blob in task["inputs"] if blob}
    needed = {blob: who for blob, who in {**inputs, **uploads}.items() if blob not in results}
    yield from (f"{who} has no bytes: {blob}" for blob, who in needed.items() if blob not in stored.blobs)
    named = results | set(inputs) | set(uploads)
    yield from (f"nothing names the bytes of {blob}" for blob in stored.blobs if blob not in named)
    yield from (f"a file lies in the storage that is none of its: {stray}" for stray in stored.strays)


def _messages(stored: Stored) -> Iterator[str]:
    """Each end of a task is told to each endpoint, or will be."""
    told: Counter[str] = Counter()
    delivered = {row["webhook_id"]: row for row in stored.rows("deliveries")}
    waiting = {row["id"]: row for row in stored.rows("messages")}
    for row in {**delivered, **waiting}.values():
        told[json.loads(row["body"])["data"]["task_id"]] += 1
    since = min((row["created_ms"] for row in stored.rows("endpoints")), default=None)
    for task in stored.rows("tasks"):
        ended = task["settled"] and (task["failure"] is not None or task["cost"] > 0)
        if since is not None and ended and not task["cleared"] and task["ready_ms"] >= since and not told[task["id"]]:
            yield f"no webhook tells that the task {task['id']} ended"
    yield from (
        f"{number} webhooks tell that the task {task_id} ended" for task_id, number in told.items() if number > 1
    )


def _grants(stored: Stored, ledger: Ledger, account_id: int) -> Iterator[str]:
    """Each grant that was answered is there, and no other but those whose answer did not come."""
    ids = {row["id"] for row in stored.rows("buckets") if row["account_id"] == account_id}
    orders = {f"order-{bucket_id}": bucket_id for bucket_id in ids}
    amounts = {
        orders[line["target_id"]]: sum((Decimal(amount) for _, amount in line["changes"]), _NOTHING)
        for line in stored.rows("history")
        if line["target_id"] in orders
    }
    for bucket_id, amount in ledger.grants.items():
        if amounts.pop(bucket_id, None) != amount:
            yield f"the grant {bucket_id} of {amount} units is not in the books"
    unclear = Counter(ledger.unclear_grants)
    unclear.subtract(amounts.values())
    yield from (f"a grant of {amount} units was made by nobody" for amount, number in unclear.items() if number < 0)


def _promises(
    stored: Stored, notes: Notes, ledger: Ledger, account_id: int, charges: Mapping[str, _Charge]
) -> Iterator[str]:
    """What clients were told of tasks is true."""
    tasks = {row["id"]: row for row in stored.rows("tasks") if row["account_id"] == account_id}
    for run in ledger.runs.values():
        yield from _promise(run, tasks.get(run.task_id), charges.get(run.task_id, _Charge()), notes)
    charged = {line["target_id"] for line in stored.rows("history") if line["account_id"] == account_id}
    untold = (set(tasks) | (charged & set(charges))) - set(ledger.runs)
    if len(untold) > len(ledger.unclear_runs):
        yield (
            f"{ledger.api_key} has {len(untold)} tasks that nobody was told of, {sorted(untold)[0]} among them, "
            f"and {len(ledger.unclear_runs)} runs that may have started one"
        )


def _promise(run: ToldRun, row: Row | None, charge: _Charge, notes: Notes) -> Iterator[str]:
    if row is None and not notes.is_over(run.since_ms, times=2):
        yield f"the task {run.task_id} that was accepted is not there"
    if row is not None and run.ended and row["settled"]:
        ended = "success" if row["failure"] is None else "error"
        if ended != run.ended:
            yield f"the task {run.task_id} was told to be {run.ended}, and is stored as {ended}"
    if run.ended == "success" and charge.units != run.price:
        yield f"the task {run.task_id} was told to be a success for {run.price} units, and was charged {charge.units}"
    if run.ended == "error" and charge.lines:
        yield f"the task {run.task_id} was told to be an error, and was charged {charge.units}"
    webhook = notes.webhooks.get(run.task_id)
    if webhook and run.ended and webhook != run.ended:
        yield f"the task {run.task_id} was told to be {run.ended}, and by a webhook {webhook}"


def _uploads(stored: Stored, notes: Notes, ledger: Ledger) -> Iterator[str]:
    """Each file_id that was given out is there, and each upload that was answered, with the bytes that were sent."""
    files = {row["file_id"]: row for row in stored.rows("files")}
    for file in ledger.files.values():
        row = files.get(file.file_id)
        # The row stays for as long again as the file was kept, and one that was deleted was not kept.
        if row is None and not notes.is_over(file.since_ms, times=1 if file.deleting else 2):
            yield f"the file {file.file_id} that was given out is not there"
        if row is None or row["deleted_ms"] is not None:
            if row is not None and not (file.deleting or notes.is_over(file.since_ms)):
                yield f"the file {file.file_id} was deleted by nobody"
            continue
        if row["blob"] is None and file.uploaded:
            yield f"the upload to {file.file_id} that was answered is not there"
        if row["blob"] in stored.blobs and stored.blobs[row["blob"]] != file.digest:
            yield f"the file {file.file_id} has other bytes than were sent"
