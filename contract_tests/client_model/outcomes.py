"""The outcome that a method of the client should have after its last answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from contract_tests.client_model.wire import Sent
from youcam import errors

_BY_CODE: dict[str | None, type[errors.YouCamError]] = {
    "InvalidTaskId": errors.TaskLost,
    "OperationInvalid": errors.InvalidRequest,
    "CreditInsufficiency": errors.InsufficientUnits,
}
_BY_STATUS: dict[int, type[errors.YouCamError]] = {401: errors.InvalidCredentials, 429: errors.RateLimited}
_BY_STATE: dict[str, type[errors.YouCamError] | None] = {
    "running": errors.TaskNotFinished,
    "error": errors.TaskFailed,
    "success": None,
}


@frozen
class Done:
    """The value or error of a method, and the requests that it sent. `began` is the time on the mock's clock (Unix
    ms)."""

    began: int
    value: Any
    error: Exception | None
    trace: Sequence[Sent]

    def hold(self, waits: bool = False) -> None:
        """Fails unless it raised what its last answer calls for. With `waits` only the success of a task will do."""
        last = self.trace[-1]
        was_lost = any(sent.status is None or sent.status >= 500 for sent in self.trace if sent.key == last.key)
        expected = _refusal(last, was_lost)
        if waits and expected is None:
            expected = _BY_STATE[_state(last)["status" if last.is_v1 else "task_status"]]
        got = type(self.error) if self.error else None
        assert got is expected, f"{got} instead of {expected} after {last}"
        if isinstance(self.error, errors.TaskFailed):
            assert (self.error.task_id, self.error.code) == (last.task_id, _state(last)["error"])
        if isinstance(self.error, errors.TaskNotFinished):
            assert self.error.task_id == last.task_id

    def sent(self, kind: str) -> list[Sent]:
        """Returns the requests of one kind."""
        return [sent for sent in self.trace if sent.kind == kind]

    def only(self, trace: Sequence[Sent], value: Any, error: Exception | None) -> Done:
        """Returns the outcome of one job among many that ran together."""
        return Done(self.began, value, error, trace)


def _refusal(sent: Sent, was_lost: bool) -> type[errors.YouCamError] | None:
    """Returns the exception for an answer. `was_lost` says that the effect of this or an earlier attempt is unknown."""
    if sent.status is None:
        return errors.RunUnclear if sent.kind == "run" else errors.ServiceUnreachable
    if sent.kind in ("put", "get"):
        return errors.ServiceUnreachable if sent.broke_off else None if sent.status == 200 else errors.TransferError
    if sent.status >= 500 or (sent.status == 200 and not sent.is_answered):
        return errors.ServiceError
    if sent.status == 200:
        return None
    if sent.kind == "run" and was_lost:
        return errors.RunUnclear
    return _BY_CODE.get(sent.code) or _BY_STATUS.get(sent.status, errors.InvalidRequest)


def _state(sent: Sent) -> Any:
    return sent.said.get("data") or sent.said.get("result")
