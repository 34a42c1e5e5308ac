"""The members of a body over all its alternatives (`anyOf`, `allOf`), each with its place."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from attrs import evolve, field, frozen

from youcam_mock.operation import resolve

Json = dict[str, Any]


@frozen
class Member:
    """One member of a body: its JSON pointer, its different schemas, and whether the body must have it."""

    pointer: str
    schemas: tuple[Json, ...]
    required: bool

    @property
    def name(self) -> str:
        """The member's name in the body."""
        return self.pointer.rpartition("/")[2]


Form: TypeAlias = dict[str, Member]
"""One alternative of a body: its members by pointer."""


@frozen
class Bodies:
    """Takes schemas of a document apart.

    `holders` are the pointers of objects and arrays that are frame only: their members are listed beside them. Of an
    array that is one, the first entry is.
    """

    document: Json
    holders: frozenset[str] = field(default=frozenset())

    def resolved(self, schema: Json) -> Json:
        """Returns the schema to which references lead."""
        while "$ref" in schema:
            schema = resolve(self.document, schema["$ref"])
        return schema

    def members(self, schema: Json) -> Form:
        """Returns all members. Those that every alternative requires are required."""
        forms = self.forms(schema)
        pointers = dict.fromkeys(pointer for form in forms for pointer in form)
        return {
            pointer: Member(
                pointer,
                distinct(s for form in forms if pointer in form for s in form[pointer].schemas),
                all(pointer in form and form[pointer].required for form in forms),
            )
            for pointer in pointers
        }

    def forms(self, schema: Json, pointer: str = "") -> list[Form]:
        """Returns the alternatives of the schema at the pointer."""
        schema = self.resolved(schema)
        if pointer in self.holders and "items" in schema:
            return self.forms(schema["items"], f"{pointer}/0")
        parts = [list(self._own(schema, pointer))]
        parts += [self.forms(part, pointer) for part in schema.get("allOf", ())]
        if "anyOf" in schema:
            parts.append([form for part in schema["anyOf"] for form in self.forms(part, pointer)])
        return [_joined(choice) for choice in itertools.product(*parts)]

    def _own(self, schema: Json, pointer: str) -> Iterator[Form]:
        children: list[list[Form]] = []
        for name, described in schema.get("properties", {}).items():
            member = Member(f"{pointer}/{name}", (described,), name in schema.get("required", ()))
            below = self.forms(described, member.pointer) if member.pointer in self.holders else [{}]
            children.append([{member.pointer: member} | _if_required(form, member.required) for form in below])
        return map(_joined, itertools.product(*children))


def distinct(schemas: Iterable[Json]) -> tuple[Json, ...]:
    """Returns each schema once, in order."""
    found: list[Json] = []
    for schema in schemas:
        if schema not in found:
            found.append(schema)
    return tuple(found)


def _if_required(form: Form, required: bool) -> Form:
    return {pointer: evolve(member, required=required and member.required) for pointer, member in form.items()}


def _joined(forms: Iterable[Form]) -> Form:
    joined: Form = {}
    for form in forms:
        for pointer, member in form.items():
            known = joined.get(pointer, member)
            schemas = distinct((*known.schemas, *member.schemas))
            joined[pointer] = Member(pointer, schemas, known.required or member.required)
    return joined
