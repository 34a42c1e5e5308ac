"""A run of every feature for the TypeScript client: the parameters of an example, and files that suit them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from contract_tests.client_contract.parameters import value_at
from contract_tests.real_bodies import is_of_film, suitable_file
from tools.build.layer.typescript_table import spelled
from tools.example_bodies import examples, run_body
from youcam import features
from youcam.features import Feature
from youcam_mock import MockServer
from youcam_mock.contract import Contract
from youcam_mock.operation import Facts, Operation

Json = dict[str, Any]


def cases(server: MockServer, folder: Path) -> Iterator[Json]:
    """Yields a case for every feature: its name, its parameters, and by input the names of files in the folder."""
    contract = server.app.mock.contract
    runs = {run.path: run for run in contract.of_kind("run-task")}
    for name in features.names():
        details = features.feature(name)
        yield _case(server, contract, runs[details.path], details, folder)


def _case(server: MockServer, contract: Contract, run: Operation, details: Feature, folder: Path) -> Json:
    of_film = is_of_film(run)

    def stored(_: str, limits: Facts) -> str:
        content, file_name, _ = suitable_file(limits, of_film)
        # Its size in the name: inputs of several sizes share a folder.
        path = folder / f"{len(content)}-{file_name}"
        path.write_bytes(content)
        return path.name

    [example, *_] = _by_file(examples(contract, run), details)
    body = run_body(run, example, server.app.mock.catalogue(run), stored)
    files = {role: _listed(value_at(body, place.file_id)) for role, place in details.inputs.items()}
    values = {spelled(name): value_at(body, pointer) for name, pointer in details.params.items()}
    return {
        "feature": details.name,
        "params": {name: value for name, value in values.items() if value is not None},
        "files": {role: names for role, names in files.items() if names},
        "many": [role for role, place in details.inputs.items() if place.many],
    }


def _by_file(found: dict[str, Any], details: Feature) -> list[Any]:
    """Returns the examples that name files by file_id, where there are such."""
    needed = [place.file_id for role, place in details.inputs.items() if role in details.required]
    return [body for body in found.values() if all(value_at(body, pointer) for pointer in needed)] or [*found.values()]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
