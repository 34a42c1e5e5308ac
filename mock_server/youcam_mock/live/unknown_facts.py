"""Finds what an exchange shows and the contract does not know: members, types, values, statuses, paths.

What both sides refuse is no news: a request that does not fit the contract counts only if the service took it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote

import orjson
from attrs import frozen

from youcam_mock.contract import Contract
from youcam_mock.domain.access.blanking import BLANK
from youcam_mock.domain.requests.pointers import at
from youcam_mock.live.recording import Exchange, Recording
from youcam_mock.live.schema_shapes import Json, Shapes
from youcam_mock.operation import Operation
from youcam_mock.paths import Paths

_API = "/s2s/"
_SHOWN = 80
"""How much of a value is shown."""
_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
_CODES = ("data.error", "result.error")
_REFUSED_AS_INVALID = ("InvalidParameters",)


@frozen
class Fact:
    """Something that the contract does not know, and where it was seen."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


class UnknownFacts:
    """Holds exchanges to one contract."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._shapes = Shapes(contract.document)
        self._paths = Paths(contract.operations.values())
        self._runs = {(run.feature, run.version): run for run in contract.of_kind("run-task")}
        self._told: set[Fact] = set()

    def news(self, exchange: Exchange, recording: Recording | None = None) -> list[Fact]:
        """Returns what an exchange shows for the first time."""
        found = [fact for fact in dict.fromkeys(self._of(exchange, recording)) if fact not in self._told]
        self._told.update(found)
        return found

    def _of(self, exchange: Exchange, recording: Recording | None) -> Iterator[Fact]:
        path = unquote(exchange.parts.path)
        if not path.startswith(_API) or not exchange.status:
            return
        methods, _ = self._paths.at(path)
        operation = methods.get(exchange.method)
        if operation is None:
            # A browser asks by OPTIONS before it calls; the contract describes no such calls.
            if exchange.status not in (404, 405) and exchange.method != "OPTIONS":
                what = "method" if methods else "path"
                yield Fact(f"{exchange.method} {path}", f"new {what}; the service answers {exchange.status}")
            return
        request, response = (
            recording.json(body) if recording else body and body.json for body in (exchange.request, exchange.response)
        )
        where = f"{operation.method} {operation.path}"
        if exchange.status < 300:
            yield from self._in_request(operation, where, exchange, request)
        else:
            yield from self._refused(operation, where, exchange, request, response)
        yield from self._in_answer(operation, where, exchange, response)

    def _in_request(self, operation: Operation, where: str, exchange: Exchange, body: Any) -> Iterator[Fact]:
        names = {parameter.name: parameter for parameter in operation.parameters}
        for name, _ in parse_qsl(exchange.parts.query, keep_blank_values=True):
            if name not in names:
                yield Fact(f"{where} query {name}", "new parameter, and the service took it")
        node = self._node(operation)
        schema = node.get("requestBody")
        if schema is not None and body is not None:
            schema = self._schema(self._shapes.resolved(schema))
            for fact in self._misfits(schema or {}, body, f"{where} request", ""):
                yield Fact(fact.where, f"{fact.what}, and the service took it")

    def _refused(self, operation: Operation, where: str, exchange: Exchange, sent: Any, answer: Any) -> Iterator[Fact]:
        invalid = isinstance(answer, Mapping) and answer.get("error_code") in _REFUSED_AS_INVALID
        if invalid and operation.body is not None and sent is not None and operation.body.accepts(sent):
            breaks_rule = any(not rule.must.accepts(sent) for rule in operation.rules)
            if not breaks_rule and not operation.comparisons:
                yield Fact(f"{where} request", f"the service refuses what fits the contract: {_shown(answer['error'])}")

    def _in_answer(self, operation: Operation, where: str, exchange: Exchange, answer: Any) -> Iterator[Fact]:
        responses = self._node(operation)["responses"]
        response = self._shapes.resolved(responses.get(str(exchange.status)))
        if response is None:
            yield Fact(f"{where} {exchange.status}", f"new status; the contract knows {', '.join(sorted(responses))}")
            return
        schema = self._schema(response)
        if schema is None or exchange.method == "HEAD":
            return
        if exchange.response and exchange.response.left_out:
            # What was not kept shows nothing.
            return
        if answer is None:
            yield Fact(f"{where} {exchange.status}", f"the answer is {exchange.type or 'of no type'}, and no JSON")
            return
        yield from self._misfits(schema, answer, f"{where} {exchange.status}", "")
        yield from self._engine_error(operation, where, answer)

    def _engine_error(self, operation: Operation, where: str, answer: Any) -> Iterator[Fact]:
        """Yields the code of a failed task if its feature's list does not have it."""
        member = "data" if operation.major == 2 else "result"
        code = at(answer, f"/{member}/error")
        run = self._runs.get((operation.feature, operation.version))
        if operation.kind != "check-task" or not isinstance(code, str) or run is None:
            return
        if code not in run.facts.get("engine-errors", ()):
            yield Fact(f"{where} 200 {member}.error", f"new engine error {_shown(code)}")

    def _node(self, operation: Operation) -> Json:
        node: Json = self._contract.document["paths"][operation.path][operation.method.lower()]
        return node

    def _schema(self, holder: Json) -> Json | None:
        schema: Json | None = holder.get("content", {}).get("application/json", {}).get("schema")
        return schema

    def _misfits(self, schema: Json, value: Any, where: str, place: str) -> Iterator[Fact]:
        here = f"{where} {place}".rstrip()
        # A blank stands for a value of any type.
        if value == BLANK:
            return
        kinds = self._shapes.types(schema)
        kind = _type(value)
        if kinds is not None and kind not in kinds and not (kind == "integer" and "number" in kinds):
            yield Fact(here, f"the type is {kind}, not {' or '.join(sorted(kinds))}")
            return
        # The codes of failed tasks are listed for each feature, at its run.
        listed = None if place in _CODES else self._shapes.listed(schema)
        if listed is not None and value is not None and not isinstance(value, (dict, list)) and value not in listed:
            known = ", ".join(_shown(each) for each in listed[:8]) + (", ..." if len(listed) > 8 else "")
            yield Fact(here, f"new value {_shown(value)}; the contract knows {known}")
        if isinstance(value, Mapping):
            yield from self._in_members(schema, value, where, place)
        elif isinstance(value, list):
            inner = self._shapes.items(schema)
            for member in value if inner is not None else ():
                yield from self._misfits(inner or {}, member, where, f"{place}[]")

    def _in_members(self, schema: Json, value: Mapping[str, Any], where: str, place: str) -> Iterator[Fact]:
        before = f"{place}." if place else ""
        for name in sorted(self._shapes.required(schema) - value.keys()):
            yield Fact(f"{where} {before}{name}", "the member is missing")
        is_open = self._shapes.is_open(schema)
        for name, member in value.items():
            inner = self._shapes.member(schema, name)
            if inner is not None:
                yield from self._misfits(inner, member, where, before + name)
            elif not is_open:
                yield Fact(f"{where} {before}{_shown_name(name)}", f"new member, such as {_shown(member)}")


def _type(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, float) and value.is_integer():
        return "integer"
    return _TYPES[type(value)]


def _shown(value: Any) -> str:
    text = orjson.dumps(value).decode()
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def _shown_name(name: str) -> str:
    return name[:_SHOWN]
