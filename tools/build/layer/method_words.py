"""The docstrings of features' methods: what a feature does and takes, costs, returns and fails with."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from tools.build.layer.features import Feature
from tools.build.layer.price_words import charged, condition
from tools.build.layer.signature_types import Argument, summary
from youcam_mock.domain.engine_errors import ERROR_CODES, MEANINGS

_WIDTH = 110
_INDENT = " " * 8
_TIMEOUT = "Seconds to wait, counted from the start of the task; 600 by default."
_MOST_CHOICES = 12
_COMMON = frozenset(code for code, (_, document) in MEANINGS.items() if document == ERROR_CODES)


def docstring(feature: Feature, arguments: Sequence[Argument], result: str, about: str) -> str:
    """Returns the docstring of a method, indented as its body is."""
    said = [(one.name, _argument(one)) for one in arguments] + [("timeout", _TIMEOUT)]
    lines = [
        *_wrapped(summary(feature)),
        "",
        *([*_wrapped(about), ""] if about else []),
        *_wrapped(_prices(feature)),
        "",
        "Args:",
        *(line for name, words in said for line in _wrapped(f"{name}: {words}", 1)),
        "",
        "Returns:",
        *_wrapped(f"The result, whose `data` is {result.replace('m.', '')}.", 1),
        "",
        "Raises:",
        *(line for text in _errors(feature) for line in _wrapped(text, 1)),
    ]
    body = "\n".join(f"{_INDENT}{line}".rstrip() for line in lines)
    return f'{_INDENT}"""{body.lstrip()}\n{_INDENT}"""'


def _argument(one: Argument) -> str:
    *first, last = map(repr, one.choices or (None,))
    known = f"{', '.join(first)} or {last}." if 0 < len(first) < _MOST_CHOICES else ""
    return " ".join(filter(None, [one.words, known]))


def _prices(feature: Feature) -> str:
    names = {value.member.pointer: value.name for value in feature.parameters.values}
    said = []
    for price in feature.run.facts.get("x-units", ()):
        when = condition(price.get("when", {}))
        said.append(f"{charged(price, names)}{f' when {when}' if when else ''}")
    return f"Costs {'; else '.join(said)}." if said else "Costs nothing."


def _errors(feature: Feature) -> Iterator[str]:
    codes: list[str] = feature.run.facts["x-engine-errors"]
    shared = set(codes) >= _COMMON
    own = [code for code in codes if not (shared and code in _COMMON)]
    known = ["a code that all engines have"] * shared + [f"one of {', '.join(own)}"] * bool(own)
    yield f"TaskFailed: The engine could not do it, which costs nothing. `code` is {', or '.join(known)}."
    yield "YouCamError: What `run` of the client raises."


def _wrapped(text: str, depth: int = 0) -> list[str]:
    safe = " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''")
    first, rest = "    " * depth, "    " * (depth + (1 if depth else 0))
    return textwrap.wrap(safe, _WIDTH - len(_INDENT), initial_indent=first, subsequent_indent=rest) or [""]
