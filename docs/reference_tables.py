"""Tables of the documentation that show facts of the code: profiles, control API, scenarios, errors, command lines."""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

import click
import httpx
from attrs import fields

from tools.build.bundle import OPENAPI
from tools.build.layer.body_members import Bodies
from tools.docs.facts_in_words import plain
from youcam.answers import error_of
from youcam.cli.commands import cli as youcam
from youcam_mock.contract import Contract, bundled
from youcam_mock.domain import profile
from youcam_mock.domain.access.rate_limits import Window
from youcam_mock.domain.engine_errors import ERROR_CODES, MEANINGS
from youcam_mock.domain.media.people_causes import CAUSES
from youcam_mock.domain.requests import refusals
from youcam_mock.serve import command as mock_cli

Json = dict[str, Any]

_WIDTH = 80


def tables() -> Mapping[str, str]:
    """Returns all tables as Markdown, by name."""
    control = json.loads((OPENAPI / "control.json").read_text(encoding="utf-8"))
    return {
        "profiles": profiles(),
        "control": control_api(control),
        "match": members(control, "Match"),
        "effect": members(control, "Effect"),
        "engine-errors": engine_errors(ERROR_CODES, True),
        "feature-errors": engine_errors(ERROR_CODES, False),
        "people": people(),
        "refusals": refused(),
        "youcam": "\n\n".join(helps(youcam, "youcam")) + "\n",
        "youcam-mock": "\n\n".join(helps(mock_cli._cli, "youcam-mock")) + "\n",
    }


def profiles() -> str:
    """Returns every rule with its value in every profile, as `--rule` accepts it."""
    said = _words_of_fields()
    rows = ["| rule | value | what it is |", "|---|---|---|"]
    for field in fields(profile.Profile):
        if field.name != "name":
            rows.append(f"| `{field.name}` | {_values(field.name)} | {plain(said[field.name])} |")
    return "\n".join(rows) + "\n"


def control_api(document: Json) -> str:
    """Returns every request of the control API, by subject."""
    parts: list[str] = []
    for tag in document["tags"]:
        parts += [f"### {tag['name']}", plain(tag["description"])]
        parts.append("\n".join(["| request | what it does | body |", "|---|---|---|", *_rows(document, tag["name"])]))
    return "\n\n".join(parts) + "\n"


def members(document: Json, name: str) -> str:
    """Returns the members of a schema of the control API, each with an example."""
    schema = document["components"]["schemas"][name]
    rows = ["| member | example | meaning |", "|---|---|---|"]
    for member in Bodies(document).members(schema).values():
        described = member.schemas[0]
        rows.append(f"| `{member.name}` | {_code(described['example'])} | {plain(described['description'])} |")
    return "\n".join(rows) + "\n"


def engine_errors(document: str, listed_there: bool) -> str:
    """Returns the engine errors that a document of the vendor lists, or all others."""
    rows = [
        f"- `{code}`: {plain(meaning)}"
        for code, (meaning, where) in MEANINGS.items()
        if (where == document) == listed_there
    ]
    return "\n".join(rows) + "\n"


def people() -> str:
    """Returns what pictures of people are refused for: cause, code, the features that refuse it so, and by what."""
    found: dict[tuple[int, str, str], set[str]] = {}
    for operation in Contract.load(bundled()).of_kind("run-task"):
        for (place, cause), entry in product(enumerate(CAUSES), operation.inputs):
            code = cause.code(entry.role, entry.limits, operation.facts["engine-errors"])
            if code is not None:
                limited = any(fact in entry.limits or "levels" in entry.limits for fact in cause.stated)
                by = "a limit on its page" if limited else f"its list of codes; {_rules(cause.numbers)}"
                told = entry.limits.get("codes", {}).get(code, code)
                found.setdefault((place, told, by), set()).add(str(operation.feature))
    rows = [
        f"| {CAUSES[place].what} | `{code}` | {', '.join(sorted(names))} | {by} |"
        for (place, code, by), names in sorted(found.items())
    ]
    return "\n".join(["| in the picture | code | features | by |", "|---|---|---|---|", *rows]) + "\n"


def _rules(names: Iterable[str]) -> str:
    return "rule " + " and ".join(f"`{name}`" for name in names)


def refused() -> str:
    """Returns every refusal of the API by its code, with its exception in Python."""
    words: dict[tuple[int, str], list[str]] = {}
    for one in vars(refusals).values():
        if isinstance(one, refusals.Refusal):
            said = words.setdefault((one.status, one.code), [])
            said += [] if one.error in said else [one.error]
    rows = ["| status | `error_code` | its words | in Python |", "|---|---|---|---|"]
    for (status, code), said in sorted(words.items()):
        error = error_of(httpx.Response(status, json={"error_code": code or None}))
        name = f"`{code}`" if code else "none"
        rows.append(f"| {status} | {name} | {'; '.join(map(plain, said))} | `{type(error).__name__}` |")
    return "\n".join(rows) + "\n"


def helps(command: click.Command, name: str, parent: click.Context | None = None) -> Iterator[str]:
    """Yields the `--help` of a command and of all commands below it."""
    settings = {**command.context_settings, "terminal_width": _WIDTH}
    context = click.Context(command, info_name=name, parent=parent, **settings)
    yield f"### {context.command_path}\n\n```text\n{command.get_help(context)}\n```"
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            assert found is not None
            yield from helps(found, below, context)


def _rows(document: Json, tag: str) -> Iterator[str]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if tag in operation["tags"]:
                said = f"{plain(operation['summary'])}. {plain(operation['description'])}"
                yield f"| `{method.upper()} {path}`{_query(operation)} | {said} | {_body(operation)} |"


def _query(operation: Json) -> str:
    names = [f"`{one['name']}`" for one in operation.get("parameters", ()) if one.get("in") == "query"]
    return f" with {', '.join(names)}" if names else ""


def _body(operation: Json) -> str:
    media = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    return _code(media["example"]) if "example" in media else ""


def _code(value: Any) -> str:
    return f"`{json.dumps(value)}`"


def _words_of_fields() -> dict[str, str]:
    """Returns the docstring of each field. A field without one shares that of the next."""
    [tree] = ast.parse(inspect.getsource(profile.Profile)).body
    assert isinstance(tree, ast.ClassDef)
    said: dict[str, str] = {}
    waiting: list[str] = []
    for node in tree.body:
        if isinstance(node, ast.AnnAssign):
            waiting.append(ast.unparse(node.target))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            said |= dict.fromkeys(waiting, str(node.value.value))
            waiting = []
    return said


def _values(name: str) -> str:
    by_value: dict[str, list[str]] = {}
    for edition in profile.PROFILES.values():
        by_value.setdefault(_as_rule(getattr(edition, name)), []).append(edition.name)
    if len(by_value) == 1:
        return f"`{next(iter(by_value))}`"
    return ", ".join(f"`{value}` in {' and '.join(names)}" for value, names in by_value.items())


def _as_rule(value: Any) -> str:
    """Returns a value as `--rule NAME=VALUE` accepts it."""
    if isinstance(value, tuple):
        return ",".join(_as_rule(part) for part in value)
    if isinstance(value, Window):
        return f"{value.limit}/{value.seconds:g}"
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)
