"""Writes the parameters of every feature as TypeScript types: the text of `parameters.ts`."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import Any

from attrs import evolve, field, frozen

from tools.build.bundle import ContractError
from tools.build.layer.body_members import Bodies
from tools.build.layer.features import Feature
from tools.build.layer.signature_types import class_name, pascal
from tools.build.layer.signature_words import words, words_of_files
from tools.build.layer.typescript_table import spelled

Json = dict[str, Any]

_PLAIN = {"integer": "number", "number": "number", "string": "string", "boolean": "boolean", "null": "null"}
_WIDTH = 110
_NAME = re.compile(r"[A-Za-z_$][\w$]*\Z")
_PYTHON_WORDS = {"True": "true", "False": "false", "None": "null"}
_HEAD = """\
/** What each feature takes, and what its results are. */

import type { Int64 } from "./json.js";
import type { components } from "./schema.js";
import type { Source } from "./sources.js";

type Schemas = components["schemas"];

"""


def parameters_module(document: Json, found: Iterable[Feature]) -> str:
    """Returns the text of parameters.ts. Raises ContractError for a schema without a TypeScript type."""
    features = list(found)
    types = _Types(Bodies(document))
    runs = [_run(types, feature) for feature in features]
    rows = [
        f"  {json.dumps(one.name)}: {{ params: {class_name(one)}; results: {result_type(one.results)} }};"
        for one in features
    ]
    surface = ["/** Every feature by its name. */", "export interface Features {", *rows, "}"]
    name = ["/** A name that `run` accepts. */", "export type FeatureName = keyof Features;"]
    return _HEAD + "\n".join([*types.defined.values(), *runs, *surface, "", *name, ""])


def result_type(results: Json) -> str:
    """Returns the type of a task's results, without null, which they are before its end."""
    if "anyOf" in results:
        return " | ".join(result_type(part) for part in results["anyOf"] if part.get("type") != "null")
    if results.get("type") == "array":
        return f"{result_type(results['items'])}[]"
    return f'Schemas["{results["$ref"].rpartition("/")[2]}"]'


@frozen
class _Types:
    """Writes types, and collects the interfaces that they need."""

    bodies: Bodies
    optional: frozenset[str] = frozenset()
    """Members of objects that are optional here although the body must have them."""
    defined: dict[str, str] = field(factory=dict)

    def union(self, schemas: Sequence[Json], hint: str) -> str:
        """Returns one type for a value of any of the schemas. `hint` is the name for an object without one."""
        return " | ".join(dict.fromkeys(text for schema in schemas for text in self._texts(schema, hint)))

    def _texts(self, schema: Json, hint: str) -> list[str]:
        full = self.bodies.resolved(schema)
        name = str(schema.get("$ref", "")).rpartition("/")[2] or hint
        if "anyOf" in full and not {"allOf", "properties"} & set(full):
            return [text for part in full["anyOf"] for text in self._texts(part, hint)]
        if "const" in full or "enum" in full:
            return [json.dumps(value, ensure_ascii=False) for value in full.get("enum", [full.get("const")])]
        if "properties" in full or "allOf" in full:
            return [self._object(name, schema)]
        if "items" in full:
            return [f"readonly {_grouped(self.union([full['items']], hint))}[]"]
        if full.get("type") == "object":
            return ["Readonly<Record<string, unknown>>"]
        if full.get("format") == "int64":
            return ["Int64"]
        if full.get("type") not in _PLAIN:
            raise ContractError(f"{name}: no TypeScript type is known for {full.get('type', 'an open schema')}")
        return [_PLAIN[str(full["type"])]]

    def _object(self, name: str, schema: Json) -> str:
        if name not in self.defined:
            self.defined[name] = ""  # begun: an object may hold itself
            members = [
                _member(
                    member.name,
                    member.required and member.name not in self.optional,
                    self.union(member.schemas, name + pascal(member.name)),
                    words(self.bodies, member),
                )
                for member in self.bodies.members(schema).values()
            ]
            self.defined[name] = _interface(name, self.bodies.resolved(schema).get("description", ""), members)
        return name


def _run(types: _Types, feature: Feature) -> str:
    name = class_name(feature)
    members = [
        _member(one.name, one.required, "readonly Source[]" if one.many else "Source", words_of_files(one))
        for one in feature.parameters.files
    ]
    for one in feature.parameters.values:
        within = evolve(types, optional=feature.parameters.names_within(one.member))
        union = within.union(one.member.schemas, name + pascal(one.name))
        members.append(_member(spelled(one.name), one.required, union, words(types.bodies, one.member)))
    summary = feature.run.facts.get("summary", "")
    return _interface(name, f"{feature.title}: {summary[:1].lower()}{summary[1:]}.", members)


def _interface(name: str, said: str, members: Sequence[str]) -> str:
    return f"{_comment(said, '')}export interface {name} {{\n{''.join(members)}}}\n"


def _member(name: str, required: bool, union: str, said: str) -> str:
    shown = name if _NAME.match(name) else json.dumps(name)
    # What is undefined is left out, also where exactOptionalPropertyTypes tells the two apart.
    stated = f"{shown}: {union}" if required else f"{shown}?: {union} | undefined"
    return f"{_comment(said, '  ')}  {stated};\n"


def _comment(said: str, indent: str) -> str:
    """Returns the text as JSDoc, with the words of JSON for Python's."""
    if not said:
        return ""
    spelled = re.sub(r"\b(True|False|None)(?= by default)", lambda word: _PYTHON_WORDS[word[0]], said)
    lines = textwrap.wrap(spelled.replace("*/", "* /"), _WIDTH)
    if len(lines) == 1:
        return f"{indent}/** {lines[0]} */\n"
    return "\n".join([f"{indent}/**", *(f"{indent} * {line}" for line in lines), f"{indent} */\n"])


def _grouped(union: str) -> str:
    return f"({union})" if " " in union else union
