"""Lets recorded outcomes stand in for the engines': finds the recorded run that a task repeats."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

from youcam_mock.domain.media import inputs
from youcam_mock.domain.media.inputs import Reference
from youcam_mock.domain.requests.refusals import Refusal
from youcam_mock.domain.tasks import Failure, Task
from youcam_mock.engines.job import Result
from youcam_mock.operation import Operation
from youcam_mock.state import MockState
from youcam_mock.store.own_links import is_own
from youcam_mock.store.sharing.memory import Kind

if TYPE_CHECKING:
    from youcam_mock.live.replay import Match

NOT_RECORDED = Refusal(409, "Not recorded", "NotRecorded", "{told}", "--replay-missing refuse, handbook")
"""The one refusal that is not the service's. Its words are what is missing."""
_DIGEST = Kind("digest", "always")
Reader = Callable[[str], bytes | None]
"""Reads the bytes under a key; None where there are none."""


def match(state: MockState, operation: Operation, body: Any, blobs: Sequence[str | None], read: Reader) -> Match | None:
    """Returns what was recorded for a run whose inputs lie under these keys; None without a recording."""
    if state.replay is None:
        return None
    from youcam_mock.live.run_identity import identity

    named = inputs.references(operation, body)
    digests = [_digest(state, reference, blob, read) for reference, blob in zip(named, blobs, strict=True)]
    return state.replay.match(identity(operation, body, named, digests), f"{operation.method} {operation.path}")


def must_be_recorded(state: MockState) -> bool:
    """Returns whether no engine may do what was not recorded."""
    return state.replay is not None and state.settings.replay_missing == "refuse"


def _match_of(state: MockState, task: Task, read: Reader) -> Match | None:
    operation = state.contract.operations[task.operation]
    return match(state, operation, task.body, [file.blob for file in task.inputs], read)


@frozen
class RecordedEnd:
    """How a task ended when it was recorded: with a failure or, without one, with a result."""

    failure: Failure | None


def recorded_end(state: MockState, task: Task, read: Reader) -> RecordedEnd | None:
    """Returns how a task ended when it was recorded; None if its engine is to run.

    A run without a recorded end is accepted, as it was, but fails where no engine may do what was not recorded.
    """
    found = _match_of(state, task, read)
    if found is None:
        return None
    if found.has_no_end and must_be_recorded(state):
        return RecordedEnd(Failure("unknown_internal_error", why=found.told))
    return RecordedEnd(found.run.failure) if found.run else None


def recorded_result(state: MockState, task: Task, read: Reader) -> Result | None:
    """Returns the recorded result of a task; None if its engine is to run."""
    found = _match_of(state, task, read)
    return state.replay.result(found.run) if found and found.run and state.replay else None


def _digest(state: MockState, reference: Reference, blob: str | None, read: Reader) -> str | None:
    """Returns the hash of an input's bytes. A URL elsewhere counts by itself, since the mock seldom fetches it."""
    if blob is None or (reference.kind == "url" and not is_own(reference.value)):
        return None
    remembered: str | None = state.database.remembered(_DIGEST, blob)
    if remembered is None:
        content = read(blob)
        remembered = "" if content is None else hashlib.sha256(content).hexdigest()
        state.database.remember(_DIGEST, blob, remembered)
    return remembered or None
