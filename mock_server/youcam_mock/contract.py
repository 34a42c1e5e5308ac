"""Reads the bundled contract: its operations, their kinds and facts, and what makes a request valid.

This is the only place where the server learns of features; nothing here or above it names one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Literal

import jsonschema_rs
import orjson

from youcam_mock.edition import as_of
from youcam_mock.operation import Facts, Json, Operation, Parameter, Schema

_URI = "urn:contract"


class ContractNotFoundError(Exception):
    """Raised when the bundle cannot be read. The message names the file."""


class Contract:
    """A bundled OpenAPI document."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.operations: Mapping[str, Operation] = {op.id: op for op in self._read()}

    @staticmethod
    def load(path: Path, edition: str | None = None) -> Contract:
        """Returns the contract in a file, whole or as an edition had it. All mocks of the process share it, as long as
        the file stays the same.

        Raises ContractNotFoundError when the file cannot be read.
        """
        try:
            stat = path.stat()
            return _loaded(path, stat.st_mtime_ns, stat.st_size, edition)
        except (OSError, orjson.JSONDecodeError) as error:
            raise ContractNotFoundError(f"cannot read the contract {path}: {error}") from error

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        """The shared schemas for the schema library, which keeps a copy of them. It is made at the first request."""
        schemas = self.document["components"]["schemas"]
        return jsonschema_rs.Registry([(_URI, {"components": {"schemas": schemas}})])

    def validator(self, pointer: str) -> Schema:
        """Compiles the schema at a JSON pointer of the bundle. What it stands in may be a reference."""
        parent, _, key = pointer.rpartition("/")
        return self.schema(_member(self._follow(parent)[1], key))

    def schema(self, schema: Json) -> Schema:
        """Compiles a schema from an extension. Its references point into the bundle."""
        return Schema(jsonschema_rs.Draft202012Validator(_absolute(schema), registry=self._registry))

    def of_kind(self, kind: str) -> list[Operation]:
        """Returns all operations of a kind, in the order of the bundle."""
        return [op for op in self.operations.values() if op.kind == kind]

    def catalogue(self, operation: Operation) -> Facts | None:
        """Returns the `x-catalogue` of the operation's feature, in the same generation of the API."""
        for other in self.operations.values():
            if other.feature == operation.feature and other.major == operation.major and "catalogue" in other.facts:
                facts: Facts = other.facts["catalogue"]
                return facts
        return None

    def example_of_result(self, run: Operation) -> Any:
        """Returns the results in the example of a successful task: in V2 all of them, in V1 those of the first
        action."""
        for other in self.operations.values():
            if other.kind == "check-task" and (other.feature, other.version) == (run.feature, run.version):
                pointer = f"/paths/{_escape(other.path)}/{other.method.lower()}/responses/200"
                for example in self._follow(pointer)[1]["content"]["application/json"]["examples"].values():
                    results = example["value"]["data" if run.major == 2 else "result"]["results"]
                    if results:
                        return results if run.major == 2 else results[0]["data"]
        return None

    def stated(self, operation: Operation) -> Json:
        """Returns an operation as the document states it."""
        stated: Json = self.document["paths"][operation.path][operation.method.lower()]
        return stated

    def body_of(self, operation: Operation) -> Json:
        """Returns the schema and the examples of an operation's body, as the document states them."""
        pointer = f"/paths/{_escape(operation.path)}/{operation.method.lower()}/requestBody"
        body: Json = self._follow(pointer)[1]["content"]["application/json"]
        return body

    def _read(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            for method, body in item.items():
                yield self._operation(path, method, body)

    def _operation(self, path: str, method: str, body: Json) -> Operation:
        pointer = f"/paths/{_escape(path)}/{method}"
        version = path.split("/")[2] if path.startswith("/s2s/") else ""
        return Operation(
            id=body["operationId"],
            kind=body["x-kind"],
            method=method.upper(),
            path=path,
            version=version,
            feature=body.get("x-feature", ""),
            security=_security(body),
            parameters=tuple(
                self._parameter(f"{pointer}/parameters/{i}") for i in range(len(body.get("parameters", ())))
            ),
            facts={key[2:]: value for key, value in body.items() if key.startswith("x-")},
            compiler=self,
            body_pointer=self._body(pointer) if "requestBody" in body else None,
        )

    def _parameter(self, pointer: str) -> Parameter:
        pointer, p = self._follow(pointer)
        _, schema = self._follow(f"{pointer}/schema")
        return Parameter(
            name=p["name"],
            where=p["in"],
            required=p.get("required", False),
            many=schema.get("type") == "array",
            integer=self._items(schema).get("type") == "integer",
            default=schema.get("default"),
            pointer=f"{pointer}/schema",
        )

    def _body(self, pointer: str) -> str | None:
        """Returns the pointer to the schema of a JSON body; None for a body of another kind."""
        pointer, body = self._follow(f"{pointer}/requestBody")
        return f"{pointer}/content/application~1json/schema" if "application/json" in body["content"] else None

    def members(self, pointer: str) -> frozenset[str]:
        """Returns the names that the object schema at a JSON pointer declares."""
        return frozenset(self._follow(pointer)[1]["properties"])

    def _follow(self, pointer: str) -> tuple[str, Json]:
        """Follows references from a pointer. Returns the pointer at the end, and the value there."""
        node: Any = self.document
        for key in pointer.split("/")[1:]:
            if "$ref" in node:
                node = self._follow(node["$ref"].removeprefix("#"))[1]
            node = _member(node, key)
        return self._follow(node["$ref"].removeprefix("#")) if "$ref" in node else (pointer, node)

    def _items(self, schema: Json) -> Json:
        items: Json = schema.get("items", schema)
        return self._follow(items["$ref"].removeprefix("#"))[1] if "$ref" in items else items


@lru_cache(maxsize=8)
def _loaded(path: Path, mtime_ns: int, size: int, edition: str | None) -> Contract:
    document: Json = orjson.loads(path.read_bytes())
    return Contract(document if edition is None else as_of(document, edition))


def _member(node: Any, key: str) -> Any:
    """Returns what a part of a JSON pointer names."""
    return node[int(key)] if isinstance(node, list) else node[key.replace("~1", "/").replace("~0", "~")]


def _escape(path: str) -> str:
    return path.replace("~", "~0").replace("/", "~1")


def _security(body: Json) -> Literal["v1", "v2", "none"]:
    for scheme in body.get("security", ()):
        if "BearerAuthenticationV2" in scheme:
            return "v2"
        if "BearerAuthentication" in scheme:
            return "v1"
    return "none"


def _absolute(node: Any) -> Any:
    if isinstance(node, list):
        return [_absolute(value) for value in node]
    if not isinstance(node, dict):
        return node
    return {k: f"{_URI}{v}" if k == "$ref" and str(v).startswith("#") else _absolute(v) for k, v in node.items()}


def bundled(name: str = "youcam.json") -> Path:
    """Returns the path of the bundle of this version: in the installed package, or in the source tree beside it."""
    installed = Path(__file__).parent / "openapi" / name
    return installed if installed.is_file() else Path(__file__).parents[2] / "openapi" / name
