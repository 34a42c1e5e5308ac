"""The table of faults: deliberate mistakes, and the tests that should notice them (contract_tests/faults.yaml)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from attrs import field, frozen, validators

from tools.build.bundle import YAML_LOADER

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
    file: str = field(validator=_TEXT)
    """Path from the root of the project."""
    find: str = field(validator=_TEXT)
    """Text that stands exactly once in the file."""
    replace: str = field(validator=validators.instance_of(str))
    caught_by: tuple[str, ...] = field(validator=validators.deep_iterable(_TEXT, validators.min_len(1)))
    """Node ids of pytest: files or single tests."""
    hangs: bool = field(default=False, validator=validators.instance_of(bool))
    limit_s: int = field(default=60, validator=validators.instance_of(int))

    def applied(self, text: str) -> str:
        """Returns the file's text with the fault in it. Raises TableError unless `find` stands there exactly once."""
        times = text.count(self.find)
        if times != 1:
            raise TableError(f"{self.name}: find stands {times} times in {self.file}; it should stand there once")
        if self.replace == self.find:
            raise TableError(f"{self.name}: replace is the same as find; it should be the mistake")
        return text.replace(self.find, self.replace)


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


def hold_to(root: Path, faults: Sequence[Fault]) -> None:
    """Raises TableError unless each fault can be made in the project at `root`, and names existing suites."""
    for fault in faults:
        path = root / fault.file
        if not path.is_file():
            raise TableError(f"{fault.name}: there is no file {fault.file}")
        fault.applied(path.read_text(encoding="utf-8"))
        for suite in fault.caught_by:
            if not (root / suite.partition("::")[0]).exists():
                raise TableError(f"{fault.name}: there is no suite {suite}")


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
