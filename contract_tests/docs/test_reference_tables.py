"""Tables of the documentation are complete, and handwritten pages name everything that they are about."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import click
import pytest
from attrs import fields

from contract_tests.docs.conftest import DOCS
from docs.reference_tables import control_api, members, tables
from tools.build.bundle import OPENAPI
from youcam import errors
from youcam.cli.commands import cli as youcam_command
from youcam_mock.domain.engine_errors import MEANINGS
from youcam_mock.domain.profile import PROFILES, Profile, with_rules
from youcam_mock.domain.requests.refusals import Refusal
from youcam_mock.domain.scenarios.scenario import Effect, Match
from youcam_mock.serve import command as mock_cli

CONTROL = json.loads((OPENAPI / "control.json").read_text(encoding="utf-8"))
TABLES = tables()
RULES = [field.name for field in fields(Profile) if field.name != "name"]


def row(table: str, name: str) -> list[str]:
    """Returns the cells after the name with which a row begins."""
    [line] = [line for line in TABLES[table].splitlines() if line.startswith(f"| `{name}` |")]
    return [cell.strip() for cell in line.split("|")[2:-1]]


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_shown_as_the_option_takes_it_in_every_profile(rule: str) -> None:
    value, meaning = row("profiles", rule)
    assert meaning
    for profile in PROFILES.values():
        parts = re.findall(r"`([^`]*)`(?: in ([^`]*))?", value)
        [text] = [text for text, names in parts if not names or profile.name in names]
        assert with_rules(profile, {rule: text}) == profile


def test_every_request_of_the_control_api_is_shown() -> None:
    asked = {f"{method.upper()} {path}" for path, item in CONTROL["paths"].items() for method in item}
    assert {line.split("`")[1] for line in TABLES["control"].splitlines() if line.startswith("| `")} == asked


def test_bodies_of_the_control_api_are_its_examples() -> None:
    table = control_api(CONTROL)
    shown = [json.loads(text) for text in re.findall(r"\| `(\{.*\})` \|$", table, re.MULTILINE)]
    operations = [operation for item in CONTROL["paths"].values() for operation in item.values()]
    contents = [one["requestBody"]["content"] for one in operations if "requestBody" in one]
    bodies = [content["application/json"] for content in contents if "application/json" in content]
    assert len(shown) == len(bodies) > 5
    assert all(body["example"] in shown for body in bodies)


@pytest.mark.parametrize(("schema", "value"), [("Match", Match), ("Effect", Effect)])
def test_all_that_a_scenario_may_hold_is_shown_and_used_on_the_page(schema: str, value: type[Any]) -> None:
    names = {field.name for field in fields(value)}
    assert set(re.findall(r"^\| `(\w+)` \|", members(CONTROL, schema), re.MULTILINE)) == names
    if schema == "Effect":
        page = (DOCS / "steering.md").read_text(encoding="utf-8")
        assert {name for name in names if f'"{name}": ' in page} == names


def test_every_engine_error_is_explained() -> None:
    text = TABLES["engine-errors"] + TABLES["feature-errors"]
    assert re.findall(r"^- `(\w+)`: \S", text, re.MULTILINE) == list(MEANINGS)


def test_every_refusal_is_shown_with_its_exception() -> None:
    from youcam_mock.domain.requests import refusals

    for one in vars(refusals).values():
        if isinstance(one, Refusal):
            name = f"`{one.code}`" if one.code else "none"
            [line] = [line for line in TABLES["refusals"].splitlines() if line.startswith(f"| {one.status} | {name} |")]
            assert one.error in line
            assert issubclass(getattr(errors, line.split("`")[-2]), errors.ApiError)


def commands(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from commands(below, f"{path} {name}")


@pytest.mark.parametrize(("table", "command"), [("youcam", youcam_command), ("youcam-mock", mock_cli._cli)])
def test_every_command_and_option_is_shown(table: str, command: click.Command) -> None:
    parts = {part.partition("\n")[0]: part for part in TABLES[table].split("### ")[1:]}
    known = dict(commands(command, table))
    assert set(parts) == set(known)
    for path, one in known.items():
        for option in one.params:
            if isinstance(option, click.Option) and not option.hidden:
                assert option.opts[0] in parts[path]


def test_the_most_used_options_are_shown_with_their_defaults() -> None:
    options = {one.opts[0]: one for one in mock_cli._cli.commands["serve"].params}
    page = (DOCS / "command-line.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(--[a-z-]+)[^`]*` \| (.*?) \|", page, re.MULTILINE)
    assert len(rows) >= 9
    for name, default in rows:
        assert name in options
        if default.startswith("`"):
            assert default == f"`{options[name].default}`"


def test_every_exception_has_its_line_on_the_client_page() -> None:
    classes = [
        name for name, value in vars(errors).items() if isinstance(value, type) and value.__module__ == "youcam.errors"
    ]
    page = (DOCS / "client.md").read_text(encoding="utf-8")
    assert [name for name in classes if name != "YouCamError" and f"\n| `{name}` | " not in page] == []


def test_tables_are_the_same_each_time() -> None:
    assert tables() == TABLES
