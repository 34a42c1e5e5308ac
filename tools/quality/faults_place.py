"""Finds the code of a fault, and the tests that should notice it, by their names: files and lines may move."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path

from attrs import frozen

PACKAGES = ("mock_server/youcam_mock", "generated_client/youcam")
"""Where names of code are looked up, from the root of the project."""
SUITES = "contract_tests"
_TOKEN = re.compile(r"(\s*)(\w+|\S)")
_TEST = re.compile(r"^(?:async def|def|class) (\w+)", re.MULTILINE)


class PlaceError(ValueError):
    """Raised when there is no such place, or more than one. The message says what there is, in one line."""


@frozen
class Place:
    """A part of a file: a function, a class, a constant, or the whole of it. `begin` and `end` count characters."""

    path: Path
    begin: int
    end: int


def places(root: Path, name: str) -> list[Place]:
    """Returns the code of that name: `Class.method`, `function` or `CONSTANT`, perhaps with its module before it.

    Raises PlaceError for an unknown name.
    """
    found = [place for known, place in _code(root) if f".{known}".endswith(f".{name}")]
    if not found:
        raise PlaceError("there is no function, class or constant of that name")
    return found


@cache
def _code(root: Path) -> list[tuple[str, Place]]:
    """Returns all named code, with whole names."""
    found = []
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            module = ".".join(path.relative_to((root / package).parent).with_suffix("").parts)
            begins = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
            found += [(name, Place(path, *_span(begins, node))) for name, node in _named(text, module)]
    return found


def whole(path: Path) -> Place:
    """Returns the whole of a file."""
    return Place(path, 0, len(path.read_text(encoding="utf-8")))


def changed(where: list[Place], find: str, replace: str) -> tuple[Path, str]:
    """Returns the file in which `find` stands, and its text with `replace` instead. White space, line breaks and a
    comma before a bracket do not matter. Further lines of `replace` get the indent of the line that they are in.

    Raises PlaceError unless `find` stands exactly once in all of the places together.
    """
    pattern = _pattern(find)
    hits = {(place.path, *hit.span()): hit for place in where for hit in _hits(pattern, place)}
    if len(hits) != 1:
        raise PlaceError(f"find stands there {len(hits)} times{_in_files([place.path for place in where])}, not once")
    [((path, begin, end), hit)] = hits.items()
    text = hit.string
    line = text[text.rfind("\n", 0, begin) + 1 : begin]
    indent = line[: len(line) - len(line.lstrip())]
    return path, text[:begin] + replace.replace("\n", f"\n{indent}") + text[end:]


def suite(root: Path, name: str) -> str:
    """Returns the node id of a test from the name of its function or class, perhaps with parameters in brackets. A path
    stays as it is. Raises PlaceError."""
    if "/" in name.partition("[")[0] or name.partition("::")[0].endswith(".py"):
        if not (root / name.partition("::")[0]).exists():
            raise PlaceError(f"there is no suite {name}")
        return name
    paths = _tests(root).get(name.partition("[")[0], [])
    if len(paths) != 1:
        raise PlaceError(
            f"there are {len(paths)} tests named {name}{_in_files(paths)}; name one, by its path if need be"
        )
    return f"{paths[0].relative_to(root).as_posix()}::{name}"


@cache
def _tests(root: Path) -> dict[str, list[Path]]:
    """Returns the files that hold each name."""
    found: dict[str, list[Path]] = {}
    for path in sorted((root / SUITES).rglob("test_*.py")):
        for name in _TEST.findall(path.read_text(encoding="utf-8")):
            found.setdefault(name, []).append(path)
    return found


def _pattern(find: str) -> re.Pattern[str]:
    parts: list[str] = []
    for space, token in _TOKEN.findall(find):
        if parts:
            parts.append(r"\s+" if space and re.match(r"\w", token) and re.search(r"\w$", parts[-1]) else r"\s*")
        parts.append(r",?\s*" + re.escape(token) if token in ")]}" else re.escape(token))
    return re.compile("".join(parts))


def _hits(pattern: re.Pattern[str], place: Place) -> Iterator[re.Match[str]]:
    return pattern.finditer(place.path.read_text(encoding="utf-8"), place.begin, place.end)


def _in_files(paths: list[Path]) -> str:
    names = sorted({path.name for path in paths})
    return f" ({', '.join(names)})" if names else ""


def _named(text: str, module: str) -> Iterator[tuple[str, ast.stmt]]:
    """Yields the functions, classes and constants of a module with their whole names, nested ones too."""
    pending: list[tuple[str, ast.AST]] = [(module, ast.parse(text))]
    while pending:
        prefix, node = pending.pop()
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                continue
            names = list(_names(child))
            for name in names:
                assert isinstance(child, ast.stmt)
                yield f"{prefix}.{name}", child
            pending.append((f"{prefix}.{names[0]}" if names else prefix, child))


def _names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield node.name
    if isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        yield from (target.id for target in targets if isinstance(target, ast.Name))


def _span(begins: list[int], node: ast.stmt) -> tuple[int, int]:
    assert node.end_lineno is not None
    first = min([node.lineno, *(decorator.lineno for decorator in getattr(node, "decorator_list", []))])
    return begins[first - 1], begins[node.end_lineno]
