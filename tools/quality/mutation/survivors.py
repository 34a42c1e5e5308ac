"""The mutants that no test notices, each with a reason (contract_tests/survivors.yaml)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import yaml
from attrs import field, frozen, validators

from tools.build.bundle import YAML_LOADER

_TEXT = validators.and_(validators.instance_of(str), validators.min_len(1))


class SurvivorsError(ValueError):
    """Raised when the list is wrong. The message says which entry it is and what to do, in one line."""


@frozen(order=True)
class Change:
    """A mutant, identified by what it changes and not by its place, so that lines may move."""

    where: str
    """Module and function, such as `youcam_mock.domain.clock.Clock.change`."""
    before: str
    """The lines that it changes, without their indent."""
    after: str


@frozen(kw_only=True)
class Entry:
    """Mutants of one line that survive for one reason."""

    where: str = field(validator=_TEXT)
    why: str = field(validator=_TEXT)
    before: str = field(validator=_TEXT)
    after: tuple[str, ...] = field(validator=validators.deep_iterable(_TEXT, validators.min_len(1)))

    @property
    def changes(self) -> list[Change]:
        """All mutants of the entry."""
        return [Change(self.where, self.before, after) for after in self.after]


def read(path: Path) -> list[Entry]:
    """Returns the entries of a file. Raises SurvivorsError."""
    try:
        rows = yaml.load(path.read_text(encoding="utf-8"), YAML_LOADER) or []
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise SurvivorsError(f"cannot read {path}: {' '.join(str(error).split())[:200]}") from error
    if not isinstance(rows, list):
        raise SurvivorsError(f"{path}: should be a list of survivors")
    return [_entry(path, place, row) for place, row in enumerate(rows, 1)]


def _entry(path: Path, place: int, row: Any) -> Entry:
    where = row.get("where", "") if isinstance(row, dict) else ""
    try:
        after = row.get("after", ())
        return Entry(**{**row, "after": (after,) if isinstance(after, str) else tuple(after)})
    except (AttributeError, TypeError, ValueError) as error:
        why = " ".join(str(error.args[0] if error.args else error).split())[:200]
        raise SurvivorsError(f"{path}: entry {place} {where}: {why}") from error


def _changes(entries: Iterable[Entry]) -> list[Change]:
    return [change for entry in entries for change in entry.changes]


def unlisted(survivors: Iterable[Change], entries: Sequence[Entry]) -> list[Change]:
    """Returns the survivors that no entry expects. Equal ones, of a line that is twice in a function, count each."""
    return sorted((Counter(survivors) - Counter(_changes(entries))).elements())


def gone(survivors: Iterable[Change], entries: Sequence[Entry], packages: Sequence[str]) -> list[Change]:
    """Returns the mutants of the packages that entries expect and that did not survive: a test notices them, or the
    code changed."""
    prefixes = tuple(f"{package}." for package in packages)
    expected = (change for change in _changes(entries) if f"{change.where}.".startswith(prefixes))
    return sorted((Counter(expected) - Counter(survivors)).elements())


def written(changes: Iterable[Change]) -> str:
    """Returns changes as entries of the list, without their reasons."""
    rows: dict[tuple[str, str], list[str]] = {}
    for change in changes:
        rows.setdefault((change.where, change.before), []).append(change.after)
    listed = [
        {"where": where, "why": "", "before": before, "after": after if len(after) > 1 else after[0]}
        for (where, before), after in rows.items()
    ]
    return yaml.safe_dump(listed, sort_keys=False, allow_unicode=True, width=1000) if listed else ""
