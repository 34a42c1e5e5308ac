"""Schemathesis on the app, in process: its configuration, and a run on a part of the contract."""

from __future__ import annotations

import copy
import functools
import gc
import json
import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
import schemathesis
from hypothesis import core
from hypothesis.vendor import pretty
from schemathesis.config import ProjectConfig, SchemathesisConfig
from schemathesis.engine import events, from_schema
from schemathesis.engine.run.unit import _direct_executor
from schemathesis.generation.case import Case
from schemathesis.generation.meta import CoveragePhaseData, CoverageScenario
from schemathesis.python import wsgi
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi import examples
from schemathesis.transport.wsgi import WSGITransport

from contract_tests.contract import transport
from contract_tests.contract.outcome import Outcome, Watch
from contract_tests.effort import LONG
from tools.build.paths import feature_of
from youcam.signin import id_token
from youcam_mock import Settings, create_app
from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.profile import NEWEST
from youcam_mock.edition import as_of
from youcam_mock.http.app import App
from youcam_mock.operation import Operation

CONFIG = Path(__file__).parents[1] / "schemathesis.toml"
PARTS = 8
_SHARED = {"", "delete"}
"""Operations on files, units and deletion, which belong to no feature."""
SEED = "YOUCAM_FUZZ_SEED"
SECONDS = "YOUCAM_FUZZ_SECONDS"
"""Set by `make fuzz` for a long run: the seed, and the time for a part."""
EDITION = os.environ.get("YOUCAM_FUZZ_EDITION", NEWEST)
"""The edition that is tried: the newest, or the one whose turn it is in `make fuzz`."""
KNOWN = "<operations tried with another part>"
REPEATED = {
    "<files of features that take what another does>": "create-file",
    "<checks of features that take what another does>": "check-task",
}
_LONG_EXAMPLES = 100
_OF_A_SHAPE = 3
_ONE_MORE_OF = 7
_LISTS: dict[str, Callable[[Contract, Operation], bool]] = {
    "<runs of features with a catalogue>": lambda contract, run: contract.catalogue(run) is not None,
    "<runs with rules>": lambda contract, run: "rules" in run.facts,
}


def refusable(words: str) -> list[str]:
    """Returns the runs for which words in <> stand; an empty list for other words."""
    contract = Contract.load(bundled(), EDITION)
    return [run.id for run in contract.of_kind("run-task") if words in _LISTS and _LISTS[words](contract, run)]


def configured(document: dict[str, Any], known: Collection[str] = ()) -> SchemathesisConfig:
    """Returns the configuration from the file, with operationIds for the words in <>; in a long run with its seed and
    effort.

    `known` operations take part in sequences only, since another run tries each by itself.
    """
    listed = {KNOWN: sorted(known), **{words: refusable(words) for words in _LISTS}}
    for words, kind in REPEATED.items():
        listed[words] = [] if LONG else sorted(repeated(document, kind))
    text = CONFIG.read_text()
    for words, names in listed.items():
        text = text.replace(json.dumps([words]), json.dumps(names or ["none"]))
    config = SchemathesisConfig.from_str(text)
    if LONG:
        seconds = int(os.environ.get(SECONDS, 0)) or None
        config.update(seed=int(os.environ.get(SEED, config.seed)), max_time=seconds, max_failures=None)
        # A failure is minimized only if its operation ends there.
        default = config.projects.default
        default.continue_on_failure = False
        default.generation.update(max_examples=_LONG_EXAMPLES, database=".hypothesis/examples")
        default.phases.fuzzing.generation.update(max_examples=_LONG_EXAMPLES)
    return config


def schema_of(document: dict[str, Any], known: Collection[str] = ()) -> BaseSchema:
    """Returns the document with an app that answers to it."""
    schema = schemathesis.openapi.from_dict(document, config=configured(document, known))
    # A generated file_id is always unknown: no run on it would be accepted.
    rules = {"unknown_file_refused": "false"}
    app = create_app(Settings(profile=EDITION, clock="virtual", rate_limit=False, seed=1, units=1e8, rules=rules))
    # A stream of events would never end; with a closed feed it ends after its first event.
    app.mock.feed.close()
    schema.app = app if app.mock.profile.bearers_cross else SignedIn(app)
    schema.config.update(headers={"Authorization": f"Bearer {app.mock.settings.api_key}"})
    return schema


def document_of_edition() -> dict[str, Any]:
    """Returns the contract of the edition."""
    return as_of(json.loads(bundled().read_text()), EDITION)


class SignedIn:
    """The app for callers with the API key, who get an access token for it if V1 accepts nothing else."""

    def __init__(self, app: App) -> None:
        self._app = app
        key = app.mock.settings.api_key
        client = app.test_client()
        [account] = client.get("/_mock/accounts").get_json()["accounts"]
        proof = {"client_id": key, "id_token": id_token(key, account["secret_key"], app.mock.clock.now_ms())}
        answer = client.post("/s2s/v1.0/client/auth", json=proof).get_json()
        self._key, self._token = f"Bearer {key}", f"Bearer {answer['result']['access_token']}"

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
        if environ["PATH_INFO"].startswith("/s2s/v1") and environ.get("HTTP_AUTHORIZATION") == self._key:
            environ = {**environ, "HTTP_AUTHORIZATION": self._token}
        return self._app(environ, start_response)


def part_of(document: dict[str, Any], number: int) -> dict[str, Any]:
    """Returns a part of the contract for a test. A feature is never split, and the shared operations are in each
    part."""
    features = sorted({feature_of(path) for path in document["paths"]} - _SHARED)
    chosen = {*_SHARED, *features[number::PARTS]}
    part = copy.deepcopy({**document, "paths": {p: i for p, i in document["paths"].items() if feature_of(p) in chosen}})
    operations = [operation for item in part["paths"].values() for operation in item.values()]
    kept = {operation["operationId"] for operation in operations}
    for operation in operations:
        for answer in operation["responses"].values():
            if "links" in answer:
                links = answer["links"].items()
                answer["links"] = {name: link for name, link in links if link["operationId"] in kept}
    return part


def shared(document: dict[str, Any]) -> set[str]:
    """Returns the shared operations, which each part needs for its sequences."""
    paths = document["paths"]
    return {each["operationId"] for path in paths if feature_of(path) in _SHARED for each in paths[path].values()}


def tried_in_full(document: dict[str, Any]) -> list[str]:
    """Returns the paths with an operation that every phase tries."""
    less = {name for kind in REPEATED.values() for name in repeated(document, kind)}
    return [
        path
        for path, item in document["paths"].items()
        if any(operation["operationId"] not in less for operation in item.values())
    ]


def repeated(document: dict[str, Any], kind: str) -> set[str]:
    """Returns the operations of a kind that take and refuse exactly what an earlier one does, for another feature.

    One handler answers to all of a kind. It tells the results of a task only in sequences, since nothing else has one.
    """
    firsts: set[str] = set()
    found = set()
    for path, item in document["paths"].items():
        for operation in item.values():
            if operation["x-kind"] == kind:
                refusals = {status: answer for status, answer in operation["responses"].items() if status != "200"}
                taken = [operation.get(name) for name in ("security", "parameters", "requestBody")]
                key = json.dumps([path.split("/")[2], taken, refusals], sort_keys=True)
                if key in firsts:
                    found.add(operation["operationId"])
                firsts.add(key)
    return found


def run(document: dict[str, Any], watch: Watch | None = None, known: Collection[str] = ()) -> Outcome:
    """Runs every phase on the document; `known` operations only in sequences."""
    methods = [(method, path) for path, item in document["paths"].items() for method in item]
    names = {f"{m.upper()} {p}": document["paths"][p][m]["operationId"] for m, p in methods}
    outcome = Outcome(names, watch)
    with _less_work():
        stream: Iterator[events.EngineEvent] = from_schema(schema_of(document, known)).execute()
        for event in stream:
            outcome.take(event)
    return outcome


class _NothingShown(pretty.RepresentationPrinter):
    """Replaces the printer with which hypothesis describes cases, since nobody reads that and it takes long."""

    def pretty(self, obj: object, *, cycle: bool = False) -> None:
        """Prints nothing."""


@contextmanager
def _less_work() -> Iterator[None]:
    """Makes a run cheaper: a quarter without changing any case, and more by leaving out what others of an operation
    tell as well, unless the run is long.

    Thousands of recorded cases are gone through by each garbage collection and none is garbage; and the configuration
    of an operation, which stays as it is, is put together anew a dozen times for each case.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(core, "RepresentationPrinter", _NothingShown)
            patch.setattr(wsgi, "get_client", transport.PlainClient)
            patch.setattr(WSGITransport, "send", transport.send)
            if not LONG:
                patch.setattr(_direct_executor, "_collect_within_budget", _collecting_fewer)
                patch.setattr(examples, "_get_pool_combos", _fewer_answers)
            for name in ("phases_for", "generation_for", "checks_config_for"):
                patch.setattr(ProjectConfig, name, _remembering(getattr(ProjectConfig, name)))
            yield
    finally:
        if collects:
            gc.enable()


def fewer(cases: Sequence[Case[Any]]) -> list[Case[Any]]:
    """Returns three of the cases that an operation has of each shape, and of more than that one for each seven.

    Cases of a shape do the same to the same member, such as giving it a wrong type. They are spread evenly, so that of
    the alternatives of a member each has some, and begin at another one for each operation, since operations share
    their members: together they still give such a member every type, and every path is refused several methods.
    """
    shapes: dict[Any, list[int]] = {}
    for number, case in enumerate(cases):
        shapes.setdefault(_shape(case), []).append(number)
    kept = {
        number for numbers in shapes.values() for number in _spread(numbers, crc32(cases[0].operation.label.encode()))
    }
    return [case for number, case in enumerate(cases) if number in kept]


def _shape(case: Case[Any]) -> Any:
    """Returns what a case does, and to which member. One of another phase has a shape of its own."""
    data = case.meta.phase.data if case.meta else None
    if not isinstance(data, CoveragePhaseData):
        return case.id
    if data.scenario is CoverageScenario.UNSPECIFIED_HTTP_METHOD:
        return data.scenario
    return data.description, data.parameter, data.location


def _spread(numbers: Sequence[int], turn: int) -> list[int]:
    whole = len(numbers)
    wanted = min(whole, _OF_A_SHAPE + max(0, whole - _OF_A_SHAPE) // _ONE_MORE_OF)
    return [numbers[(turn + step * whole // wanted) % whole] for step in range(wanted)]


_collect = _direct_executor._collect_within_budget


def _collecting_fewer(generator: Any, ctx: Any) -> list[Case[Any]]:
    return fewer(_collect(generator, ctx))


_answers = examples._get_pool_combos


def _fewer_answers(operation: Any, source: Any, **options: Any) -> list[dict[str, Any]]:
    """Returns what earlier answers hold for an operation to try as examples, as `fewer` chooses it: for the check of a
    task these are dozens of ids, and every task of a feature is checked by it alike."""
    found = _answers(operation, source, **options)
    return [found[number] for number in sorted(_spread(range(len(found)), crc32(operation.label.encode())))]


def _remembering(method: Callable[..., Any]) -> Callable[..., Any]:
    """Returns the method with a memory: it is called once for each operation of a configuration."""
    known: dict[Any, Any] = {}

    @functools.wraps(method)
    def remembered(self: ProjectConfig, *, operation: Any = None, **phase: Any) -> Any:
        key = (id(self), operation and operation.label, phase.get("phase"))
        if key not in known:
            # The configuration is kept too, so that its id is not reused.
            known[key] = (self, method(self, operation=operation, **phase))
        return known[key][1]

    return remembered
