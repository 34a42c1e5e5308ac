"""What the values of each feature's parameters may be, and a sample of them: the text of `values.json`.

The client reads it to refuse a bad value before it uploads anything. Prose is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tools.build.layer.feature_parameters import Files
from tools.build.layer.features import Feature
from youcam_mock.domain.requests.pointers import at
from youcam_mock.operation import resolve

Json = dict[str, Any]

_PROSE = frozenset(["description", "title", "summary", "example", "examples", "externalDocs", "deprecated"])
_OF_NAMES = frozenset(["properties", "patternProperties", "dependentSchemas", "$defs"])
"""Keywords whose members are names, not keywords."""
_DEFINED = "#/components/schemas/"
_HERE = "#/$defs/"
_SUFFIXES = {"jpeg": "jpg"}
_HOST = "https://example.com/"


def values_table(document: Json, found: Iterable[Feature]) -> Json:
    """Returns for each feature the schema of every parameter that is no file, the rules of its body as
    `{must, error}`, and a sample of parameters; and the schemas to which they refer."""
    facts = {feature.name: _facts(feature) for feature in found}
    defined: Json = {}
    pending = list(_references(facts))
    while pending:
        reference = pending.pop()
        name = reference.removeprefix(_HERE)
        if name not in defined:
            defined[name] = _bare(resolve(document, _DEFINED + name))
            pending += _references(defined[name])
    return {"features": facts, "$defs": dict(sorted(defined.items()))}


def _facts(feature: Feature) -> Json:
    rules = [
        {"must": _bare(rule["must"]), "error": rule["error"]}
        for rule in feature.run.facts.get("x-rules", ())
        # A text with a blank is filled in by the service from what it found.
        if "must" in rule and "{" not in rule.get("error", "{")
    ]
    return {
        "values": {one.name: _any_of(one.member.schemas) for one in feature.parameters.values},
        "rules": rules,
        "sample": sample(feature),
    }


def sample(feature: Feature) -> Json:
    """Returns the parameters of an example: files as addresses, or as names where the feature takes no address."""
    media = feature.run.facts["requestBody"]["content"]["application/json"]
    shown = {name: example["value"] for name, example in media.get("examples", {}).items()}
    shown |= {"example": media["example"]} if "example" in media else {}
    body = next((shown[name] for name in ("url", "urls") if name in shown), next(iter(shown.values())))
    known = feature.parameters
    found: Json = {one.name: _sources(one, body) for one in known.files}
    for one in known.values:
        found[one.name] = _without(at(body, one.member.pointer), known.names_within(one.member))
    return {name: value for name, value in found.items() if value is not None}


def _sources(one: Files, body: Any) -> Any:
    named = next((value for pointer in one.pointers if (value := at(body, pointer)) is not None), None)
    if named is None:
        return None
    stem = one.name.removesuffix("s") if one.many else one.name
    kind = (one.formats or ["jpeg"])[0]
    sources = [
        text if str(text).startswith("https://") else f"{stem}-{place}" * one.many or stem
        for place, text in enumerate(named if isinstance(named, list) else [named], 1)
    ]
    ending = _SUFFIXES.get(kind, kind)
    sources = [text if "://" in text else f"{_HOST if one.url else ''}{text}.{ending}" for text in sources]
    return sources if one.many else sources[0]


def _without(value: Any, names: frozenset[str]) -> Any:
    """Returns a value without the members that name files a second time, which the client fills in."""
    if not names:
        return value
    if isinstance(value, list):
        return [_without(part, names) or {} for part in value]
    return {name: part for name, part in (value or {}).items() if name not in names} or None


def _any_of(schemas: Iterable[Json]) -> Any:
    bare = [_bare(schema) for schema in schemas]
    return bare[0] if len(bare) == 1 else {"anyOf": bare}


def _bare(schema: Any, names: bool = False) -> Any:
    """Returns a schema without its prose. `names` says that the members of this object are names."""
    if isinstance(schema, list):
        return [_bare(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema and not names:
        schema = schema | {"$ref": schema["$ref"].replace(_DEFINED, _HERE)}
    kept = {key: value for key, value in schema.items() if names or not (key in _PROSE or key.startswith("x-"))}
    plain = () if names else ("const", "enum", "default")
    return {key: value if key in plain else _bare(value, key in _OF_NAMES and not names) for key, value in kept.items()}


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for part in node:
            yield from _references(part)
