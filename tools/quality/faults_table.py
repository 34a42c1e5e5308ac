"""The table of faults: deliberate mistakes, and the tests that should notice them (contract_tests/faults.yaml)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from attrs import field, frozen, validators

from tools.build.bundle import YAML_LOADER
from tools.quality.faults_place import Place, PlaceError, changed, places, suite, whole

_TEXT = validators.and_(validators.instance_of(str), validators.min_len(1))


class TableError(ValueError):
    """Raised when the table is wrong. The message says which fault it is and what to do, in one line."""


@frozen(kw_only=True)
class Fault:
    """A deliberate mistake. A suite that takes longer than `limit_s` hangs, which only counts as caught if `hangs` says
    so."""

    name: str = field(validator=_TEXT)
    what: str = field(validator=_TEXT)
    """The mistake in a sentence, and why it matters."""
    where: str | None = field(default=None, validator=validators.optional(_TEXT))
    """The function, class or constant that is changed, such as `Limiter.admit`."""
    file: str | None = field(default=None, validator=validators.optional(_TEXT))
    """What is changed if it is no code of Python, from the root of the project."""
    find: str = field(validator=_TEXT)
    """Stands exactly once there, however it is spaced."""
    replace: str = field(validator=validators.instance_of(str))
    caught_by: tuple[str, ...] = field(validator=validators.deep_iterable(_TEXT, validators.min_len(1)))
    """Names of tests, or node ids of pytest: files or single tests."""
    hangs: bool = field(default=False, validator=validators.instance_of(bool))
    limit_s: int = field(default=60, validator=validators.instance_of(int))

    def __attrs_post_init__(self) -> None:
        """Raises ValueError."""
        if (self.where is None) is (self.file is None):
            raise ValueError("say either where or file")

    def made(self, root: Path) -> Made:
        """The fault in the project at `root`. Raises TableError unless it can be made there, and its tests exist."""
        try:
            path, text = changed(self._places(root), self.find, self.replace)
        except PlaceError as error:
            raise TableError(f"{self.name}: {self.where or self.file}: {error}") from None
        try:
            suites = tuple(suite(root, name) for name in self.caught_by)
        except PlaceError as error:
            raise TableError(f"{self.name}: caught_by: {error}") from None
        if self.replace == self.find:
            raise TableError(f"{self.name}: replace is the same as find; it should be the mistake")
        return Made(self, path.relative_to(root), text, suites)

    def _places(self, root: Path) -> list[Place]:
        if self.where is not None:
            return places(root, self.where)
        path = root / str(self.file)
        if not path.is_file():
            raise PlaceError("there is no such file")
        return [whole(path)]


@frozen
class Made:
    """A fault in a project: the file, from the root, its text with the fault in it, and the tests by their node ids."""

    fault: Fault
    path: Path
    text: str
    suites: tuple[str, ...]


def read(path: Path) -> list[Fault]:
    """Returns the faults in a file, in its order. Raises TableError."""
    try:
        rows = yaml.load(path.read_text(encoding="utf-8"), YAML_LOADER)
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise TableError(f"cannot read {path}: {' '.join(str(error).split())[:200]}") from error
    if not isinstance(rows, list) or not rows:
        raise TableError(f"{path}: should be a list of faults")
    faults = [_fault(path, place, row) for place, row in enumerate(rows, 1)]
    twice = [name for name, times in Counter(fault.name for fault in faults).items() if times > 1]
    if twice:
        raise TableError(f"{path}: there are two faults named {twice[0]}; give each a name of its own")
    return faults


def chosen(faults: Sequence[Fault], names: Sequence[str]) -> list[Fault]:
    """Returns the faults with these names, or all without names. Raises TableError for an unknown name."""
    known = {fault.name for fault in faults}
    for name in names:
        if name not in known:
            raise TableError(f"there is no fault named {name}; there are {', '.join(sorted(known))}")
    return [fault for fault in faults if not names or fault.name in names]


def _fault(path: Path, place: int, row: Any) -> Fault:
    name = row.get("name", "") if isinstance(row, dict) else ""
    try:
        return Fault(**{**row, "caught_by": _listed(row.get("caught_by", ()))})
    except (AttributeError, TypeError, ValueError) as error:
        why = " ".join(str(error.args[0] if error.args else error).split())[:200]
        raise TableError(f"{path}: fault {place} {name}: {why}") from error


def _listed(suites: Any) -> tuple[Any, ...]:
    return (suites,) if isinstance(suites, str) else tuple(suites)
