"""Reads parameters of the layer's calls from valid bodies, by the layer's own table."""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import cache
from typing import Any

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from contract_tests.client_contract.changes import at
from contract_tests.client_contract.strategies import CONTRACT, Json, body_forms, instances
from youcam import FileId
from youcam.features import Feature, Input
from youcam_mock.operation import Operation

RUNS = {run.path: run for run in CONTRACT.of_kind("run-task")}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
MP4 = b"\0\0\0\x18ftypisom" + bytes(8)
_LONGEST_MS = 600_000


@frozen
class Job:
    """A call of the layer, and the body from which it was read."""

    body: Json
    params: Json
    seconds: float
    """Length of the input video."""


def jobs(details: Feature) -> list[SearchStrategy[Job]]:
    """Returns strategies for calls of a feature, one for each form of its body: files as bytes, ids or URLs, and
    everything else that the contract allows in a body."""
    run = RUNS[details.path]

    def job(body: Json, uploads: bool, names: bool, length_ms: int) -> Job:
        return Job(body, _params(details, run, body, uploads, names), length_ms / 1000)

    return [
        st.builds(job, instances(form), st.booleans(), st.booleans(), st.integers(1, _LONGEST_MS))
        for form in body_forms(run)
    ]


def value_at(body: Any, pointer: str) -> Any:
    """Returns the value at a JSON pointer of the layer's table; None if there is none."""
    return at(body, tuple(int(part) if part.isdigit() else part for part in pointer.split("/")[1:]))


def named(body: Any, pointer: str) -> list[Json]:
    """Returns the objects that name files by the last member of a pointer such as `/object_infos/*/name`."""
    holder = value_at(body, pointer.partition("/*")[0] if "*" in pointer else pointer.rpartition("/")[0])
    return holder if isinstance(holder, list) else [holder] if holder else []


def _params(details: Feature, run: Operation, body: Json, uploads: bool, names: bool) -> Json:
    body = copy.deepcopy(body)
    files = {role: _given(place, run, body, uploads) for role, place in details.inputs.items()}
    if not names:
        _unname(details, body, {role: _count(given) for role, given in files.items()})
    values = {name: value_at(body, pointer) for name, pointer in details.params.items()}
    return {name: value for name, value in {**files, **values}.items() if value is not None}


def _unname(details: Feature, body: Json, counts: dict[str, int]) -> None:
    """Removes the names of files that the layer can fill in: where as many objects name a file as there are files."""
    for pointer, role in details.names.items():
        holders = named(body, pointer)
        if len(holders) <= counts[role]:
            for holder in holders:
                holder.pop(pointer.rpartition("/")[2], None)


def _count(given: Any) -> int:
    return len(given) if isinstance(given, list) else int(given is not None)


def _given(place: Input, run: Operation, body: Json, uploads: bool) -> Any:
    ids, links = value_at(body, place.file_id or "/"), value_at(body, place.url or "/")
    if ids is not None:
        content = MP4 if _is_video(run, place.file_id) else PNG
        return _each(ids, lambda number, one: content + bytes([number % 256]) if uploads else FileId(one))
    return None if links is None else _each(links, lambda number, _: f"https://s/photo-{number}.jpg?s=\u00fc")


def _each(named: Any, source: Callable[[int, str], Any]) -> Any:
    """Gives a source to each object that names a file. The layer refuses a list without any, which the contract
    allows."""
    if isinstance(named, list):
        return [source(number, one) for number, one in enumerate(named or ["file"])]
    return source(0, named)


@cache
def _is_video(run: Operation, file_id: str | None) -> bool:
    return any("mp4" in entry.limits.get("formats", ()) for entry in run.inputs if entry.file_id == file_id)
