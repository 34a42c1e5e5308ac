"""Runs engines on what a task was given when it was run."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import orjson

from youcam_mock.domain.media import inputs, videos
from youcam_mock.domain.media.inputs import Reference
from youcam_mock.domain.requests.parameters import run_parameters
from youcam_mock.domain.requests.pointers import with_texts
from youcam_mock.domain.tasks import Input, Task
from youcam_mock.engines.job import EngineError, Job, Result, Source
from youcam_mock.engines.registry import engine
from youcam_mock.engines.video import sample_film
from youcam_mock.live.replayed_tasks import Reader, recorded_result
from youcam_mock.operation import Operation
from youcam_mock.state import MockState
from youcam_mock.store.outages import LostInputError


def run_engine(state: MockState, task: Task, read: Reader) -> Result:
    """Runs the engine of a task, or takes what was recorded of it, or what it made of the same job lately. Raises
    EngineError."""
    if recorded := recorded_result(state, task, read):
        return recorded
    operation = state.contract.operations[task.operation]
    facts: dict[str, Any] = operation.facts["result"]
    # Two keys: the cheap one finds the same task again, that of the job finds equal work of other tasks.
    named = [[file.name, file.blob] for file in task.inputs]
    # A digest, since thousands are kept, and what orjson returns takes 4 KB however short it is.
    key = hashlib.sha256(orjson.dumps([task.operation, named, task.body])).digest()
    found = state.results.of_task(key)
    if found is None:
        example = state.contract.example_of_result(operation)
        job = _job(state, task, {**facts, "example": example, **_of_template(state, operation, task.body)}, read)
        ids = [reference.value for reference in inputs.references(operation, task.body)]

        def run(job: Job) -> Result:
            with state.decoding.turn_of(task.account_id):
                return engine(facts["engine"])(job)

        found = state.results.of_job(key, _identity(job, ids), job, run)
    return found


def _identity(job: Job, ids: Sequence[str]) -> bytes:
    """Returns a digest of all that matters to an engine. `ids` are the parameters' names for the sources, in order."""
    digests = [hashlib.sha256(source.content).hexdigest() for source in job.sources]
    # An uploaded picture has a new file_id each time, so that ids inside the parameters are replaced by digests.
    names = dict(zip(ids, digests, strict=True))
    params = with_texts(dict(job.params), lambda text: names.get(text, text))
    sources = [[source.role, source.name, digest] for source, digest in zip(job.sources, digests, strict=True)]
    return hashlib.sha256(orjson.dumps([params, dict(job.facts), job.watermark, sources])).digest()


def _of_template(state: MockState, operation: Operation, body: Any) -> dict[str, Any]:
    """Returns the facts about a V2 template that matter to an engine."""
    looks = state.catalogue(operation)
    if looks is None or operation.major == 1 or not looks.facts.get("keep_users_color"):
        return {}
    style = looks.by_slug.get(str(body.get("template_id")))
    return {"keeps_colour": style.keeps_colour} if style else {}


def _job(state: MockState, task: Task, facts: dict[str, Any], read: Reader) -> Job:
    operation = state.contract.operations[task.operation]
    references = inputs.references(operation, task.body)
    length_s = videos.named_length(operation, task.body) or sample_film.SECONDS
    named = zip(references, task.inputs, strict=True)
    sources = [_source(state, task.account_id, r, file, read, length_s) for r, file in named]
    return Job(tuple(sources), run_parameters(task.major, task.body), facts, state.settings.watermark)


def _source(
    state: MockState, account_id: int, reference: Reference, file: Input, read: Reader, length_s: float
) -> Source:
    as_video = inputs.is_video(reference.limits)
    found = read(file.blob) if file.blob else None
    if file.blob and found is None:
        raise LostInputError(file.blob)
    if found is not None and (not state.settings.any_bytes or _is_readable(state, account_id, found, as_video)):
        return Source(reference.role, file.name, found)
    if as_video:
        return Source(reference.role, sample_film.NAME, sample_film.sample_film(length_s))
    from youcam_mock.engines.imaging import sample_photo

    return Source(reference.role, *sample_photo.fitting(reference.role, reference.limits))


def _is_readable(state: MockState, account_id: int, content: bytes, as_video: bool) -> bool:
    from youcam_mock.engines.probe import probe_as

    try:
        with state.decoding.turn_of(account_id):
            probe_as(content, as_video)
    except EngineError:
        return False
    return True
