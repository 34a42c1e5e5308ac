"""What a test reads of the mock: tasks, uploads and what was spent, as values."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from attrs import field, frozen


def _exact(amount: float | str | Decimal) -> Decimal:
    return Decimal(str(amount))


@frozen(kw_only=True)
class TaskRecord:
    """A task, as GET /_mock/tasks shows it. Times in Unix ms on the mock's clock."""

    task_id: str
    api_key: str
    feature: str
    version: str
    """Of the operation that ran it, such as 2.0."""
    state: str
    """running, success, error, lost, expired or deleted."""
    created_ms: int
    ready_ms: int
    """When its engine is done."""
    units: Decimal = field(converter=_exact)
    """What it costs if it succeeds; 0 once it is known that it did not."""
    charged: Decimal = field(converter=_exact)
    explain: str | None
    """Why it failed or was lost."""


@frozen(kw_only=True)
class FileRecord:
    """A file that was declared for upload, as GET /_mock/files shows it."""

    file_id: str
    api_key: str
    file_name: str
    content_type: str
    file_size: int | None
    """In bytes; None in the oldest form, which declares none, until the upload."""
    uploaded: bool
    created_ms: int
    """Unix ms on the mock's clock."""


@frozen
class Spend:
    """Units that tasks were charged, and how many tasks those were."""

    units: Decimal = Decimal(0)
    by_feature: Mapping[str, Decimal] = field(factory=dict)
    tasks: int = 0

    def __add__(self, other: Spend) -> Spend:
        """Both together."""
        by_feature = dict(self.by_feature)
        for feature, units in other.by_feature.items():
            by_feature[feature] = by_feature.get(feature, Decimal(0)) + units
        spent = {feature: units for feature, units in by_feature.items() if units}
        return Spend(self.units + other.units, spent, self.tasks + other.tasks)

    def __neg__(self) -> Spend:
        """What takes it away from another."""
        return Spend(-self.units, {feature: -units for feature, units in self.by_feature.items()}, -self.tasks)
