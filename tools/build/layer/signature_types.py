"""Writes the parameters of every feature as Python types: the text of `params.py`."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import evolve, field, frozen

from tools.build.bundle import ContractError
from tools.build.layer.body_members import Bodies
from tools.build.layer.features import Feature
from tools.build.layer.signature_words import HEADER, quoted, words, words_of_files

Json = dict[str, Any]

_PLAIN = {"integer": "int", "number": "float", "string": "str", "boolean": "bool", "null": "None"}
_CHOICES, _LIST = "Literal", "Sequence"
_IMPORTS = {
    "collections.abc": ("Mapping", "Sequence"),
    "typing": ("Any", "Literal", "NotRequired", "Required", "TypeAlias", "TypedDict"),
    "youcam.sources": ("Source",),
}
_HEAD = f'''{HEADER}
"""What each feature takes, as typed dictionaries; their members are the keyword arguments of a run."""

'''


def params_module(document: Json, found: Iterable[Feature]) -> str:
    """Returns the text of params.py, not yet formatted. Raises ContractError for a schema without a Python type."""
    types = Types(Bodies(document))
    classes = [_run_class(types, feature) for feature in found]
    text = "\n\n".join([*types.defined.values(), *classes]) + "\n"
    needed = {module: [name for name in names if re.search(rf"\b{name}\b", text)] for module, names in _IMPORTS.items()}
    imports = [f"from {module} import {', '.join(names)}" for module, names in needed.items() if names]
    return _HEAD + "\n".join(imports) + "\n\n" + text


@frozen
class Argument:
    """A parameter of a run, as a method has it."""

    name: str
    annotation: str
    required: bool
    words: str
    """What it is, with its range, its default or the limits of its files."""
    choices: tuple[Any, ...] = ()
    """The values that it may have, where those are all."""


def arguments(types: Types, feature: Feature) -> list[Argument]:
    """Returns the parameters of a feature, files first. Raises ContractError for a schema without a Python type."""
    found = [
        Argument(one.name, "Sequence[Source]" if one.many else "Source", one.required, words_of_files(one))
        for one in feature.parameters.files
    ]
    for one in feature.parameters.values:
        within = evolve(types, optional=feature.parameters.names_within(one.member))
        annotation = within.annotation(one.member.schemas, class_name(feature) + pascal(one.name))
        said = words(types.bodies, one.member)
        found.append(Argument(one.name, annotation, one.required, said, _all_choices(types.bodies, one.member.schemas)))
    return found


def summary(feature: Feature) -> str:
    """Returns what a feature is and does, as a sentence."""
    does = feature.run.facts.get("summary", "")
    return f"{feature.title}: {does[:1].lower()}{does[1:]}."


def class_name(feature: Feature) -> str:
    """Returns a class name such as RunEnhance, Run2dVtoBracelet or RunEnhanceV1_0."""
    plain = feature.name == feature.run.feature
    return f"Run{pascal(feature.run.feature)}" + ("" if plain else "V{}_{}".format(*feature.run.version))


def pascal(name: str) -> str:
    """Returns `2d-vto/bracelet` as 2dVtoBracelet."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"\W|_", name))


@frozen
class Types:
    """Writes annotations, and collects the definitions that they need, each after those that it needs itself."""

    bodies: Bodies
    optional: frozenset[str] = frozenset()
    """Members of objects that are optional here although the body must have them."""
    defined: dict[str, str] = field(factory=dict)
    begun: dict[str, Json] = field(factory=dict)

    def annotation(self, schemas: Sequence[Json], hint: str) -> str:
        """Returns one type for a value of any of the schemas. `hint` is the name for an object without one."""
        texts: dict[str, None] = {}
        values: list[Any] = []
        items: list[Json] = []
        for schema in self._alternatives(schemas):
            if choices := _choices(schema):
                values += choices
                texts[_CHOICES] = None
            elif entry := self.bodies.resolved(schema).get("items"):
                items.append(entry)
                texts[_LIST] = None
            else:
                texts[self._one(schema, hint)] = None
        # One list of either type, since type checkers cannot tell which of two lists a list display is.
        merged = {_CHOICES: lambda: _literal(values), _LIST: lambda: f"Sequence[{self.annotation(items, hint)}]"}
        texts = {merged[text]() if text in merged else text: None for text in texts}
        return " | ".join(sorted(texts, key=lambda text: text == "None"))

    def object(self, name: str, schema: Json) -> str:
        """Defines a typed dictionary for an object, once. Returns its name."""
        full = self.bodies.resolved(schema)
        if name not in self.begun:
            self.begun[name] = full
            members = {
                member.name: (
                    _presence(
                        member.required and member.name not in self.optional,
                        self.annotation(member.schemas, name + pascal(member.name)),
                    ),
                    words(self.bodies, member),
                )
                for member in self.bodies.members(schema).values()
            }
            self.defined[name] = _typed_dict(name, full.get("description", ""), members)
        elif name not in self.defined or self.begun[name] != full:
            raise ContractError(f"{name}: an object that holds itself, or two without a name; give each a schema")
        return name

    def _alternatives(self, schemas: Iterable[Json]) -> Iterator[Json]:
        for schema in schemas:
            full = self.bodies.resolved(schema)
            if "anyOf" in full and not {"allOf", "properties"} & set(full):
                yield from self._alternatives(full["anyOf"])
            else:
                yield schema

    def _one(self, schema: Json, hint: str) -> str:
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        full = self.bodies.resolved(schema)
        if "properties" in full or "allOf" in full:
            return self.object(name or hint, schema)
        if choices := _choices(full):
            self.defined[name] = f"{name}: TypeAlias = {_literal(choices)}\n" + _described(full)
            return name
        if full.get("type") == "object":
            return "Mapping[str, Any]"
        if full.get("type") not in _PLAIN:
            raise ContractError(f"{name or hint}: no Python type is known for {full.get('type', 'an open schema')}")
        return _PLAIN[str(full["type"])]


def _run_class(types: Types, feature: Feature) -> str:
    name = class_name(feature)
    if name in types.defined:
        raise ContractError(f"{name} is a schema of the contract and a feature's parameters; rename the schema")
    members = {one.name: (_presence(one.required, one.annotation), one.words) for one in arguments(types, feature)}
    return _typed_dict(name, summary(feature), members)


def _typed_dict(name: str, description: str, members: dict[str, tuple[str, str]]) -> str:
    if any(keyword.iskeyword(member) or not member.isidentifier() for member in members):
        entries = ", ".join(f"{member!r}: {annotation}" for member, (annotation, _) in members.items())
        return f"{name} = TypedDict({name!r}, {{{entries}}})\n"
    lines = [f"class {name}(TypedDict):", *([quoted(description), ""] if description else [])]
    for member, (annotation, said) in members.items():
        lines.append(f"    {member}: {annotation}")
        lines += [quoted(said)] if said else []
    lines += [] if members else ["    pass"]
    return "\n".join(lines) + "\n"


def _presence(required: bool, annotation: str) -> str:
    return f"{'Required' if required else 'NotRequired'}[{annotation}]"


def _choices(schema: Json) -> list[Any]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", ()))


def _all_choices(bodies: Bodies, schemas: Sequence[Json]) -> tuple[Any, ...]:
    """Returns the values of schemas that each allow known ones only; of others, none."""
    each = [_choices(bodies.resolved(schema)) for schema in schemas]
    return tuple(dict.fromkeys(value for values in each for value in values)) if all(each) else ()


def _literal(values: list[Any]) -> str:
    chosen = list(dict.fromkeys(values))
    if all(isinstance(value, bool) for value in chosen) and len(chosen) == 2:
        return "bool"
    return f"Literal[{', '.join(map(repr, chosen))}]"


def _described(schema: Json) -> str:
    return quoted(schema["description"], "") + "\n" if "description" in schema else ""
