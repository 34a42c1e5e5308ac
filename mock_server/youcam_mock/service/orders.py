"""What is to be run, and the task as it begins: its inputs, price and duration, and whether it fails at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import Factory, field, frozen

from youcam_mock.domain import costs, units
from youcam_mock.domain.clock import END_MS
from youcam_mock.domain.media import inputs
from youcam_mock.domain.media.inputs import Reference
from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.domain.scenarios.name_triggers import Trigger, trigger
from youcam_mock.domain.tasks import Failure, Input, Task
from youcam_mock.operation import Operation
from youcam_mock.service.inputs.url_inputs import Fetched
from youcam_mock.state import MockState
from youcam_mock.store.files import File

if TYPE_CHECKING:
    from youcam_mock.live.replay import Match


@frozen
class Order:
    """A task to be run: for which account, what, and when (Unix ms)."""

    account_id: int
    operation: Operation
    body: Any
    now_ms: int
    steer: Trigger | None = None
    """What a scenario asks of the task."""
    length_ms: int | None = None
    """The length of the input video, if the price depends on it."""
    fetched: Mapping[str, Fetched] = field(factory=dict)
    """What was fetched from the URLs of the body."""
    recorded: Match | None = None
    """What was recorded for this run; None without a recording."""
    named: Sequence[Reference] = field(
        default=Factory(lambda order: inputs.references(order.operation, order.body), takes_self=True)
    )
    """The inputs that the body names."""

    @property
    def file_ids(self) -> list[str]:
        """Those of the inputs that are uploads."""
        return [reference.value for reference in self.named if reference.kind == "file_id"]


def new_task(state: MockState, order: Order, found: dict[str, File]) -> Task:
    """Returns the task that a run makes, which is not stored yet. `found` are the files with the ids of the order.

    Raises RefusedError for a file that the edition refuses.
    """
    account_id, operation, body, now_ms = order.account_id, order.operation, order.body, order.now_ms
    failure = next(filter(None, (_missing(state, order, r, found.get(r.value)) for r in order.named)), None)
    files_ = tuple(_input(order, reference, found.get(reference.value)) for reference in order.named)
    names = [file.name for file in files_]
    asked = None if failure else order.steer or trigger(names, operation.facts["engine-errors"])
    # An engine that finds no input gives up at once (V1 capture: the first poll already reported it). Runs on the same
    # names take equally long.
    takes = 0 if failure else costs.duration_ms(operation.facts["duration"], [operation.feature, *names])
    if asked:
        failure = Failure(asked.error, asked.message, f"asked for by {asked.source}") if asked.error else None
        failure = failure and failure.worded(operation.error_messages, asked.choice)
        takes = takes if asked.takes_ms is None else asked.takes_ms
    return Task(
        id=_new_id(state, operation, order.named),
        account_id=account_id,
        operation=operation.id,
        feature=operation.feature,
        major=operation.major,
        created_ms=now_ms,
        ready_ms=END_MS + 1 if asked and asked.is_timeless else now_ms + takes,
        polled_ms=now_ms,
        cost=units.NOTHING if failure else costs.cost(operation, body, order.length_ms),
        body=body,
        inputs=files_,
        failure=failure,
        polls=asked.polls if asked else None,
    )


def _new_id(state: MockState, operation: Operation, named: Sequence[Reference]) -> str:
    if operation.major != 1:
        return state.ids.task_v2()
    source = next((reference.value for reference in named if reference.kind == "file_id"), "")
    return state.ids.task_v1(source, state.profile.v1_ids_need_encoding)


def _missing(state: MockState, order: Order, reference: Reference, file: File | None) -> Failure | None:
    """Returns why the engine will find nothing at the reference; None if there is something."""
    if reference.kind == "url":
        fetched = order.fetched.get(reference.value)
        return fetched.failure if fetched else None
    if file is None or file.account_id != order.account_id:
        if state.profile.unknown_file_refused:
            raise RefusedError(refusals.UNKNOWN_FILE, role=reference.role, id=reference.value)
        return _unknown_file("the account has no file with that file_id")
    if state.profile.files_bound and file.feature not in (None, order.operation.feature):
        facts = {"role": reference.role, "id": reference.value, "feature": file.feature}
        raise RefusedError(refusals.FILE_OF_ANOTHER_FEATURE, **facts)
    if order.now_ms > file.expires_ms(state.profile):
        return _unknown_file("the file's retention period is over")
    if file.deleted_ms is not None:
        return _unknown_file("the file was deleted with its task")
    return inputs.never_uploaded(reference.role, reference.limits) if file.blob is None else None


def _unknown_file(why: str) -> Failure:
    return Failure("unknown_internal_error", "The file is unknown", why)


def _input(order: Order, reference: Reference, file: File | None) -> Input:
    if file:
        return Input(file.file_name, file.blob)
    fetched = order.fetched.get(reference.value)
    # Without the query, which differs in each signed link: the same input takes equally long.
    return Input(reference.value.partition("?")[0], fetched.blob) if fetched else Input(reference.value, None)
