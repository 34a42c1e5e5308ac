"""Checks that a scenario's effects can happen to the requests that it matches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from youcam_mock.domain.scenarios.answer_headers import unfit
from youcam_mock.domain.scenarios.scenario import Call, Effect, Match
from youcam_mock.domain.suggestions import suggestion
from youcam_mock.http.checked_request import ControlError
from youcam_mock.operation import Operation

if TYPE_CHECKING:
    from youcam_mock.mock import Mock


def require(mock: Mock, match: Match, effect: Effect, where: str) -> None:
    """Raises ControlError if the effect cannot happen. The message begins with the place of the fault; `where` is the
    effect's own place in the body."""
    for name, value in effect.headers.items():
        if wrong := unfit(name, value):
            raise ControlError(400, f"{where}.headers: {wrong}")
    if effect.polls is not None and (effect.never or effect.duration_ms is not None):
        raise ControlError(
            400, f"{where}.polls: a task ends at a status check or by the clock, so leave out never and duration_ms"
        )
    if effect.for_runs:
        runs = _runs(mock, match)
        if not runs:
            raise ControlError(400, f"{where}.{effect.for_runs[0]}: only runs have tasks, and {_no_run(match)}")
        _require_known_code(match, effect, runs, where)


def _runs(mock: Mock, match: Match) -> Sequence[Operation]:
    """Returns the run operations that a scenario may meet."""
    return [
        run
        for run in mock.contract.of_kind("run-task")
        if match.fits(Call(run.method, run.path, run.id, run.feature, True, lambda: match.api_key))
    ]


def _no_run(match: Match) -> str:
    return f"{match.operation} is not a run" if match.operation else "no run agrees with the match"


def _require_known_code(match: Match, effect: Effect, runs: Sequence[Operation], where: str) -> None:
    code, known = effect.engine_error, {code for run in runs for code in run.facts["engine-errors"]}
    if code is None or code in known or effect.free:
        return
    of = (match.operation or match.feature or "the contract") + (f" on {match.path}" if match.path else "")
    raise ControlError(
        400,
        f"{where}.engine_error: {of} has no engine error {code!r}{_nearest(code, known)}; with free, any code passes",
    )


def _nearest(code: str, known: Iterable[str]) -> str:
    """Returns a suggestion that always names a code, to show what codes look like."""
    from difflib import get_close_matches

    close = suggestion(code, known).rstrip("?")
    return close or f"; the nearest is {get_close_matches(code, sorted(known), 1, 0.0)[0]}"
