"""Looks into the inputs of a task: what was uploaded, and why the engine refuses it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from attrs import frozen

from youcam_mock.domain import costs
from youcam_mock.domain.media import inputs, people, videos
from youcam_mock.domain.media.inputs import Picture, Reference, Video
from youcam_mock.domain.media.people_causes import of_people
from youcam_mock.domain.media.seen_people import Looked, SeenPeople
from youcam_mock.domain.tasks import Failure, Task
from youcam_mock.engines import optional_packages
from youcam_mock.engines.job import EngineError
from youcam_mock.engines.video import sample_film
from youcam_mock.live.replayed_tasks import Reader
from youcam_mock.operation import Facts, Operation
from youcam_mock.service.inputs.stored_files import InputReader
from youcam_mock.state import MockState
from youcam_mock.store import files
from youcam_mock.store.outages import LostInputError
from youcam_mock.store.sharing.memory import Kind

_SIZE, _HEADER = Kind("size", "always"), Kind("header", "always")
_FOUND, _PEOPLE = Kind("found", "always"), Kind("people", "always")


@frozen
class Found:
    """What an input shows, or the engine's error code.

    It has neither of the two if it is unreadable and the sample stands in for it.
    """

    shown: Picture | Video | None = None
    error: str | None = None


def failure_of_inputs(state: MockState, operation: Operation, task: Task, read: Reader) -> Failure | None:
    """Returns why the engine refuses the first input that it refuses; None if it accepts them all."""
    table = operation.facts["engine-errors"]
    length_s = videos.named_length(operation, task.body)
    shown: list[tuple[Reference, Picture | Video]] = []
    for reference, file in zip(inputs.references(operation, task.body), task.inputs, strict=True):
        if file.blob is None:
            continue
        found, failure = _checked(state, task.account_id, reference, file.blob, read, length_s)
        if failure is None and found.shown and _is_looked_at(state, reference, table):
            seen = _people_in(state, task.account_id, file.blob, read, _looked_for(reference.limits))
            failure = people.misfit(seen, found.shown, reference.role, reference.limits, table, state.profile)
        if failure:
            return inputs.coded(failure, reference.limits, table)
        if found.shown:
            shown.append((reference, found.shown))
    unlike = inputs.unlike(shown)
    return inputs.coded(unlike[1], unlike[0].limits, table) if unlike else None


def _checked(
    state: MockState, account_id: int, reference: Reference, blob: str, read: Reader, length_s: float | None
) -> tuple[Found, Failure | None]:
    """Checks an input by its bytes, then by its header, and decodes it only if nothing speaks against it."""
    if failure := inputs.too_large(_size(state, blob, read), reference.limits):
        return Found(), failure
    as_video = inputs.is_video(reference.limits)
    found = inspect(state, account_id, blob, as_video, read) if as_video else _header(state, blob, read)
    failure = _failure(reference, found, length_s)
    if failure is None and found.shown and not as_video:
        found = inspect(state, account_id, blob, as_video, read)
        failure = _failure(reference, found, length_s)
    return found, failure


def _size(state: MockState, blob: str, read: Reader) -> int:
    """Returns the size of a stored input in bytes. It is read once for each process."""
    remembered: int | None = state.database.remembered(_SIZE, blob)
    if remembered is None:
        remembered = len(_bytes(blob, read))
        state.database.remember(_SIZE, blob, remembered)
    return remembered


def _header(state: MockState, blob: str, read: Reader) -> Found:
    """Reads the header of a stored picture, once for each process."""
    remembered: Found | None = state.database.remembered(_HEADER, blob)
    if remembered is None:
        from youcam_mock.engines.probe import header

        content = _bytes(blob, read)
        remembered = _found(state, lambda: header(content))
        state.database.remember(_HEADER, blob, remembered)
    return remembered


def _found(state: MockState, probe: Callable[[], Picture | Video]) -> Found:
    try:
        return Found(probe())
    except EngineError as error:
        return Found(error=None if state.settings.any_bytes else error.code)


def _is_looked_at(state: MockState, reference: Reference, table: Collection[str]) -> bool:
    """Returns whether to look what an input shows."""
    return (
        state.settings.faces and optional_packages.vision() and people.matter(reference.role, reference.limits, table)
    )


def _looked_for(limits: Facts) -> Looked:
    """Returns what to look for in an input."""
    if inputs.is_video(limits):
        return "people in a film"
    if "hands" in limits:
        return "hands"
    return "people" if of_people(limits) else "thing"


def _people_in(state: MockState, account_id: int, blob: str, read: Reader, looked: Looked) -> SeenPeople:
    """Returns what an input shows of people. It is looked at once for each process."""
    remembered: SeenPeople | None = state.database.remembered(_PEOPLE, (blob, looked))
    if remembered is None:
        from youcam_mock.engines.probe import people_in

        content = _bytes(blob, read)
        with state.decoding.turn_of(account_id):
            remembered = people_in(content, looked)
        state.database.remember(_PEOPLE, (blob, looked), remembered)
    return remembered


def _bytes(blob: str, read: Reader) -> bytes:
    content = read(blob)
    if content is None:
        raise LostInputError(blob)
    return content


def inspect(state: MockState, account_id: int, blob: str, as_video: bool, read: Reader) -> Found:
    """Decodes a stored input, once for each process. Call it outside of a transaction. Raises LostInputError."""
    remembered: Found | None = state.database.remembered(_FOUND, (blob, as_video))
    if remembered is None:
        from youcam_mock.engines.probe import probe_as

        content = _bytes(blob, read)
        with state.decoding.turn_of(account_id):
            remembered = _found(state, lambda: probe_as(content, as_video))
        state.database.remember(_FOUND, (blob, as_video), remembered)
    return remembered


def paid_length_ms(state: MockState, account_id: int, operation: Operation, body: Any) -> int | None:
    """Returns the length of the input video if the price depends on it; None if it does not, or if there is no video.

    Call it outside of a transaction.
    """
    if not costs.by_length_of_input(operation, body):
        return None
    sample_ms = 1000 * sample_film.SECONDS
    for reference in inputs.references(operation, body):
        if inputs.is_video(reference.limits):
            return sample_ms if reference.kind == "url" else _length_ms(state, account_id, reference.value, sample_ms)
    return None


def _length_ms(state: MockState, account_id: int, file_id: str, sample_ms: int) -> int | None:
    with state.database.transaction() as connection:
        file = files.by_ids(connection, [file_id]).get(file_id)
    if file is None or file.account_id != account_id or file.blob is None:
        return None
    found = inspect(state, account_id, file.blob, True, InputReader(state))
    if isinstance(found.shown, Video):
        return found.shown.duration_ms
    return None if found.error else sample_ms


def _failure(reference: Reference, found: Found, length_s: float | None) -> Failure | None:
    role, limits = reference.role, reference.limits
    if found.error and found.error.startswith("error_decode"):
        return inputs.undecodable(role, limits)
    if found.error:
        return Failure(found.error)
    if isinstance(found.shown, Video):
        return videos.misfit(found.shown, limits, length_s)
    return inputs.misfit(found.shown, role, limits) if found.shown else None
