"""An operation of the contract, with the facts that its extensions state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, Protocol

import jsonschema_rs
from attrs import define, field, frozen

Json = dict[str, Any]
Facts = Mapping[str, Any]


def resolve(document: Facts, reference: str) -> Any:
    """Returns the value to which a local reference points. Raises KeyError if it leads nowhere."""
    node: Any = document
    for key in reference.removeprefix("#/").split("/"):
        node = node[key.replace("~1", "/").replace("~0", "~")]
    return node


class Compiler(Protocol):
    """Compiles schemas of the bundle when they are first needed."""

    def validator(self, pointer: str) -> Schema:
        """Compiles the schema at a JSON pointer of the bundle."""

    def members(self, pointer: str) -> frozenset[str]:
        """Returns the members of the object schema at a JSON pointer of the bundle."""

    def schema(self, schema: Json) -> Schema:
        """Compiles a schema from an extension."""


@frozen
class Parameter:
    """A query or path parameter."""

    name: str
    where: str
    required: bool
    many: bool
    integer: bool
    default: Any
    pointer: str = field(repr=False)


@define(slots=False, eq=False)
class Operation:
    """A method on a path."""

    id: str
    kind: str
    method: str
    path: str
    version: str
    feature: str
    security: Literal["v1", "v2", "none"]
    parameters: tuple[Parameter, ...]
    facts: Facts = field(repr=False)
    _compiler: Compiler = field(repr=False)
    _body_pointer: str | None = field(repr=False)

    @property
    def major(self) -> int:
        """The generation of the API to which the path belongs: 1 or 2, or 0 outside the API. Paths past V2 have its
        form."""
        return min(int(self.version[1]), 2) if self.version else 0

    @cached_property
    def body(self) -> Schema | None:
        """The schema of the JSON body; None if the operation takes none."""
        return self._compiler.validator(self._body_pointer) if self._body_pointer else None

    @cached_property
    def file_members(self) -> frozenset[str]:
        """The members that the operation reads for each declared file. All others are ignored."""
        return self._compiler.members(f"{self._body_pointer}/properties/files/items")

    @cached_property
    def parameter_schemas(self) -> Mapping[str, Schema]:
        """The schema of each parameter, by name."""
        return {p.name: self._compiler.validator(p.pointer) for p in self.parameters}

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The `x-rules` that are schemas: the service refuses a body that breaks one in words of its own."""
        entries = [rule for rule in self.facts.get("rules", ()) if "must" in rule]
        return tuple(Rule.read(self._compiler, entry) for entry in entries)

    @cached_property
    def comparisons(self) -> tuple[Comparison, ...]:
        """The other `x-rules`, which a JSON schema cannot state."""
        return tuple(Comparison(**rule) for rule in self.facts.get("rules", ()) if "must" not in rule)

    @cached_property
    def demands(self) -> Mapping[str, Schema]:
        """Schemas that a body must fit as well while a rule of the profile is on, by the rule's name."""
        return {rule: self._compiler.schema(must) for rule, must in self.facts.get("demands", {}).items()}

    @property
    def names(self) -> Mapping[str, Sequence[str]]:
        """Where a body may name its own files again, by `x-names`: pointers to such places, with the pointers to the
        files.

        Any other text is accepted too.
        """
        names: Mapping[str, Sequence[str]] = self.facts.get("names", {})
        return names

    @cached_property
    def styled(self) -> Schema:
        """The schema of bodies that name a ready-made style or template (`x-style-when`). Without one, all bodies
        do."""
        return self._compiler.schema(self.facts["style-when"]) if "style-when" in self.facts else ANYTHING

    @cached_property
    def failings(self) -> tuple[Failing, ...]:
        """The `x-fails`: bodies that are accepted, and fail in the engine."""
        entries = self.facts.get("fails", ())
        return tuple(Failing(self._compiler.schema(each["when"]), each["code"], each["why"]) for each in entries)

    @cached_property
    def error_messages(self) -> Mapping[str, Sequence[str]]:
        """The `x-error-messages`: the messages of each engine error, the usual one first."""
        entries = self.facts.get("error-messages", {})
        return {code: (said,) if isinstance(said, str) else tuple(said) for code, said in entries.items()}

    @cached_property
    def prices(self) -> tuple[Price, ...]:
        """The `x-units`, in the order in which they are tried."""
        return tuple(Price.read(self._compiler, entry) for entry in self.facts.get("units", ()))

    @cached_property
    def inputs(self) -> tuple[Input, ...]:
        """The `x-inputs`."""
        return tuple(Input.read(self._compiler, entry) for entry in self.facts.get("inputs", ()))


@frozen
class Schema:
    """A compiled JSON schema."""

    validator: jsonschema_rs.Draft202012Validator = field(repr=False)

    def accepts(self, instance: object) -> bool:
        """Returns whether the instance is valid."""
        return self.validator.is_valid(instance)

    def errors(self, instance: object) -> list[jsonschema_rs.ValidationError]:
        """Returns all errors of the instance."""
        return list(self.validator.iter_errors(instance))


ANYTHING = Schema(jsonschema_rs.Draft202012Validator(True))


@frozen
class Rule:
    """A schema that the body must fit, or the request is refused in words of its own. `{value}` in them is the part
    that does not fit."""

    must: Schema
    error: str | None
    """The text in the editions before August 2026; None for the schema's own complaint."""
    sentence: str | None
    """The text since August 2026."""

    @classmethod
    def read(cls, compiler: Compiler, entry: Json) -> Rule:
        """Reads a member of x-rules. Without a `sentence` the text is the same in all editions."""
        error = entry.get("error")
        return cls(compiler.schema(entry["must"]), error, entry.get("sentence", error))


@frozen
class Failing:
    """A task whose body fits `when` fails with the engine error `code`. `why` is the mock's explanation."""

    when: Schema
    code: str
    why: str


Term = str | int
"""A JSON pointer, in which `*` stands for every member of a list, or a number."""


@frozen
class Comparison:
    """How members of a body must agree, or the request is refused with `error`. `{value}` in it is the part that does
    not.

    Numbers count as they are and lists by their length.
    """

    error: str
    total: Sequence[Term] = ()
    """Terms whose sum is at most that of the terms of `at_most`."""
    at_most: Sequence[Term] = ()
    distinct: Mapping[str, Sequence[Any]] = field(factory=dict)
    """Pointers to values that must differ, with those values that may be repeated."""


@frozen
class Price:
    """What a run costs when its body fits `when`: `amount` units for each `proc_unit` of `per`."""

    sku: str
    amount: float
    per: str
    proc_unit: int
    times: str | None
    """JSON pointer to a list in the body, of which each member is charged, or to a number of seconds.

    Without it, a price by the second counts the seconds of the input video.
    """
    when: Schema
    among: frozenset[str] = frozenset()
    """The members of the body that `when` sees; all of them if none is named."""

    @classmethod
    def read(cls, compiler: Compiler, entry: Json) -> Price:
        """Reads a member of x-units."""
        when = compiler.schema(entry["when"]) if "when" in entry else ANYTHING
        portion, among = entry.get("proc_unit", 1), frozenset(entry.get("among", ()))
        return cls(entry["sku"], entry["amount"], entry["per"], portion, entry.get("times"), when, among)

    def fits(self, body: Any) -> bool:
        """Returns whether the body fits this price. The first price that fits is the one that counts."""
        if self.among and isinstance(body, dict):
            body = {name: value for name, value in body.items() if name in self.among}
        return self.when.accepts(body)


@frozen
class Input:
    """Where a run names its input files, and what they must be. Sizes in bytes and px."""

    role: str
    file_id: str | None
    url: str | None
    limits: Facts
    when: Schema

    @classmethod
    def read(cls, compiler: Compiler, entry: Json) -> Input:
        """Reads a member of x-inputs."""
        when = compiler.schema(entry["when"]) if "when" in entry else ANYTHING
        limits = {k: v for k, v in entry.items() if k not in ("role", "file_id", "url", "when", "x-before")}
        return cls(entry["role"], entry.get("file_id"), entry.get("url"), limits, when)
