"""Generates the typed surface of the client from the contract: features.json, params.py and signatures.py."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tools.build.bundle import ContractError
from tools.build.formatting import formatted
from tools.build.layer.features import Feature, features, table
from tools.build.layer.signature_types import class_name, params_module
from tools.build.layer.signature_words import HEADER
from youcam_mock.domain.engine_errors import MEANINGS

Json = dict[str, Any]

FILES = ("features.json", "params.py", "signatures.py")
"""The generated files, in the folder of the client."""

_HEAD = f'''{HEADER}
"""The calls that know every feature by name: which parameters it takes, and what its result is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from youcam.defaults import CONCURRENCY, WAIT_S

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
    from decimal import Decimal
    from typing import Literal, Unpack, overload

    from youcam import params as p
    from youcam.async_results import AsyncResult
    from youcam.async_tasks import AsyncTask
    from youcam.mapping import Outcome
    from youcam.results import Result
    from youcam.tasks import Task
    from youcam_client import models as m
'''

_COST = '''
    def cost(self, feature: str, /, *, seconds: float | None = None, **params: Any) -> Decimal:
        """What a run with these parameters costs, in units, by the price list of the contract. Sends nothing.

        `seconds` is the length of the video, for features that charge by it; they raise ValueError without it. Raises
        UnknownFeature, and TypeError for parameters that do not fit.
        """
        return self._cost(feature, params, seconds)

    @abstractmethod
    def _cost(self, feature: str, params: Mapping[str, Any], seconds: float | None) -> Decimal:
        """Units."""
'''

_RUN = '''
    {prefix}def run(self, feature: str, /, *, timeout: float = WAIT_S, **params: Any) -> {kind}Result[Any]:
        """Uploads the files, starts the task, waits for its end and returns its result.

        A file is a path, an address, bytes, an open binary file, or what `upload` returned. `timeout` is in seconds,
        counted from the start of the task.

        Raises UnknownFeature, and TypeError for parameters that do not fit, before anything is sent; OSError or
        ValueError for a file that cannot be used; TransferError when the storage refuses it; InvalidRequest,
        InsufficientUnits, InvalidCredentials, RateLimited or ServiceError (all ApiError) when the service refuses;
        BudgetExceeded; ServiceUnreachable; RunUnclear when a run was sent and its answer lost; TaskFailed when the
        engine fails, which costs nothing; TaskLost; TaskNotFinished when the time is up, and the task goes on.
        """
        return {wait}self._run(feature, params, timeout)

    @abstractmethod
    {prefix}def _run(self, feature: str, params: Mapping[str, Any], timeout: float) -> {kind}Result[Any]:
        """The result of a run."""
'''

_SUBMIT = '''
    {prefix}def submit(self, feature: str, /, **params: Any) -> {kind}Task[Any]:
        """Uploads the files, starts the task and returns it without waiting; `wait` on it gives the result.

        Raises what `run` does before the task has started. A V1 task that nobody checks for 10 s is lost.
        """
        return {wait}self._submit(feature, params)

    @abstractmethod
    {prefix}def _submit(self, feature: str, params: Mapping[str, Any]) -> {kind}Task[Any]:
        """The task that was started."""
'''

_MAP = '''
    def map(
        self,
        feature: str,
        jobs: Iterable[Mapping[str, Any]],
        /,
        *,
        concurrency: int = CONCURRENCY,
        timeout: float = WAIT_S,
    ) -> {kind}Iterator[Outcome[{kind}Result[Any]]]:
        """Runs the feature once for each job, `concurrency` of them at a time; a job is the parameters of one run.

        Yields an outcome for each, with its job, and either its result or the error that it ended with: what `run`
        raises for one job is in its outcome and does not stop the others. `timeout` is in seconds, for each job.
        Raises UnknownFeature.
        """
        return self._map(feature, jobs, concurrency, timeout)

    @abstractmethod
    def _map(
        self, feature: str, jobs: Iterable[Mapping[str, Any]], concurrency: int, timeout: float
    ) -> {kind}Iterator[Outcome[{kind}Result[Any]]]:
        """The outcomes."""
'''


def write(document: Json, folder: Path) -> None:
    """Writes the three files into the folder. Raises ContractError if the contract has no such surface."""
    found = features(document)
    folder.mkdir(parents=True, exist_ok=True)
    facts = table(found) | {"meanings": {code: meaning for code, (meaning, _) in MEANINGS.items()}}
    text = json.dumps(facts, separators=(",", ":"), ensure_ascii=False)
    (folder / "features.json").write_text(f"{text}\n", encoding="utf-8")
    (folder / "params.py").write_text(formatted(params_module(document, found)), encoding="utf-8")
    (folder / "signatures.py").write_text(formatted(signatures_module(found)), encoding="utf-8")


def signatures_module(found: Iterable[Feature]) -> str:
    """Returns the text of signatures.py, not yet formatted."""
    known = [(feature.name, class_name(feature), result_type(feature.results)) for feature in found]
    return _HEAD + "".join(
        [
            '\n\nclass Prices(ABC):\n    """The call that costs nothing, the same with and without asyncio."""\n',
            _overloads(known, "def cost({name}, /, *, seconds: float | None = ..., {params}) -> Decimal"),
            _COST,
            _calls(known, "Calls", "Calls that return when they are done.", "", ""),
            _calls(known, "AsyncCalls", "Calls for asyncio.", "async ", "Async"),
        ]
    )


def result_type(results: Json) -> str:
    """Returns the models of a task's results, without null, which they are before its end. Raises ContractError."""
    if "anyOf" in results:
        return " | ".join(result_type(part) for part in results["anyOf"] if part.get("type") != "null")
    if results.get("type") == "array":
        return f"list[{result_type(results['items'])}]"
    if "$ref" not in results:
        raise ContractError("results of a task: should be a named schema, a list of it, or one of several")
    return f"m.{results['$ref'].rpartition('/')[2]}"


def _calls(known: list[tuple[str, str, str]], name: str, words: str, prefix: str, kind: str) -> str:
    frame = {"prefix": prefix, "wait": "await " if prefix else "", "kind": kind}
    run = "run({name}, /, *, timeout: float = ..., {params})"
    each = "map({name}, jobs: Iterable[{job}], /, *, concurrency: int = ..., timeout: float = ...)"
    parts = [
        f'\n\nclass {name}(Prices):\n    """{words}"""\n',
        _overloads(known, f"{prefix}def {run} -> {kind}Result[{{result}}]"),
        _RUN.format(**frame),
        _overloads(known, f"{prefix}def submit({{name}}, /, {{params}}) -> {kind}Task[{{result}}]"),
        _SUBMIT.format(**frame),
        _overloads(known, f"def {each} -> {kind}Iterator[Outcome[{kind}Result[{{result}}]]]"),
        _MAP.format(**frame),
    ]
    return "".join(parts)


def _overloads(known: list[tuple[str, str, str]], signature: str) -> str:
    lines = ["\n    if TYPE_CHECKING:"]
    for name, job, result in known:
        filled = signature.format(
            name=f'self, feature: Literal["{name}"]', params=f"**params: Unpack[p.{job}]", job=f"p.{job}", result=result
        )
        lines += ["        @overload", f"        {filled}: ..."]
    return "\n".join(lines) + "\n"
