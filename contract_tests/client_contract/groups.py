"""Groups operations with equal schemas, so that each schema is tried once, on all its operations."""

from __future__ import annotations

import json
from collections.abc import Iterable

from attrs import frozen

from contract_tests.client_contract.strategies import CONTRACT, Json, arguments_schemas, response_schemas
from youcam_mock.operation import Operation


@frozen
class Requests:
    """Operations that take the same arguments, and one form of those."""

    schema: Json
    operations: tuple[Operation, ...]

    def __str__(self) -> str:
        form = self.schema["properties"].get("body", {}).get("$ref", "").rpartition("/")[2]
        return f"{self.operations[0].id}({form})+{len(self.operations) - 1}"


@frozen
class Answers:
    """The operations and statuses that share a schema of their answer."""

    schema: Json
    users: tuple[tuple[Operation, int], ...]

    def __str__(self) -> str:
        return str(self.schema.get("$ref", self.users[0][0].id)).rpartition("/")[2]


def requests() -> list[Requests]:
    """Returns all operations, grouped by what they take."""
    found: dict[str, list[Operation]] = {}
    for operation in CONTRACT.operations.values():
        for schema in arguments_schemas(operation):
            found.setdefault(json.dumps(schema), []).append(operation)
    return [Requests(json.loads(schema), tuple(some)) for schema, some in found.items()]


def answers() -> list[Answers]:
    """Returns all documented answers, grouped by schema."""
    return _answers((op, status) for op in CONTRACT.operations.values() for status in response_schemas(op))


def _answers(users: Iterable[tuple[Operation, int]]) -> list[Answers]:
    found: dict[str, list[tuple[Operation, int]]] = {}
    for operation, status in users:
        found.setdefault(json.dumps(response_schemas(operation)[status]), []).append((operation, status))
    return [Answers(json.loads(schema), tuple(some)) for schema, some in found.items()]
