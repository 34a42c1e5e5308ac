"""The options of the command line, made from the fields of the settings: name, type, default and help stand there."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs
import click

from youcam_mock.settings import Settings, SettingsError

ENV = "YOUCAM_MOCK"
"""What the variable of an option begins with."""
_OFF = "no_"
"""What the option of a switch begins with that is on unless it is given."""
_FOR_PROGRAMS = frozenset({"contract", "seed"})
"""Fields that are no options."""
_SPELLINGS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "rules": {"flag": "--rule", "metavar": "NAME=VALUE", "multiple": True},
        "allow_hosts": {"flag": "--allow-host", "metavar": "HOST", "multiple": True},
        "cors": {"metavar": "ORIGIN", "multiple": True},
        "quiet": {"flag": "--quiet/--log-requests", "is_flag": True, "default": None},
        "any_bytes": {"flag": "--any-bytes/--strict-images"},
    }
)
"""Options whose spelling differs from their field's."""
_TYPES: Mapping[str, Any] = MappingProxyType({"int": int, "float": float, "Path | None": click.Path(path_type=Path)})
"""By the annotation of a field, which is text; all others take text."""


def options_of(settings: type[Settings]) -> Iterator[click.Option]:
    """Yields an option for each field that is for the command line, in the order of the fields."""
    helps = _docstrings(settings)
    for field in attrs.fields(settings):
        if field.name not in _FOR_PROGRAMS:
            yield _option(field, helps[field.name])


def settings_of(values: Mapping[str, Any]) -> Settings:
    """Reads the settings from the values of the options. Raises SettingsError."""
    given: dict[str, Any] = {
        name.removeprefix(_OFF): not value if name.startswith(_OFF) else value for name, value in values.items()
    }
    given["rules"] = dict(_rule(text) for text in given["rules"])
    return Settings(**given)


def _option(field: attrs.Attribute[Any], text: str) -> click.Option:
    spelling = dict(_SPELLINGS.get(field.name, {}))
    name = _OFF + field.name if field.default is True else field.name
    flag = spelling.pop("flag", f"--{name.replace('_', '-')}")
    if isinstance(field.default, bool):
        spelling["is_flag"] = True
    elif "is_flag" not in spelling:
        default = field.default if isinstance(field.default, (str, int, float)) else None
        spelling |= {"default": default, "show_default": default is not None, "type": _TYPES.get(str(field.type), str)}
    return click.Option([flag, name], envvar=f"{ENV}_{name.upper()}", show_envvar=True, help=text, **spelling)


def _rule(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise SettingsError(f"rule {text!r}: should be NAME=VALUE, such as link_s=60")
    return name, value


def _docstrings(settings: type) -> dict[str, str]:
    """Reads the docstrings below the fields from the source, since Python keeps none of them."""
    source = Path(inspect.getfile(settings)).read_text(encoding="utf-8")
    classes = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    [found] = [node for node in classes if node.name == settings.__name__]
    return {
        field.target.id: str(text.value.value)
        for field, text in pairwise(found.body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant)
    }
