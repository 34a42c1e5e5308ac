"""Values that a test reads from the mock: tasks, uploads and spent units."""

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
    """The version of the operation that ran it, such as 2.0."""
    state: str
    """running, success, error, lost, expired or deleted."""
    created_ms: int
    ready_ms: int
    """When its engine finishes."""
    units: Decimal = field(converter=_exact)
    """What it costs if it succeeds; 0 once it is known to have failed."""
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
    """Size in bytes; None before the upload in the oldest form, which declares none."""
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
        """Adds two amounts, feature by feature."""
        by_feature = dict(self.by_feature)
        for feature, units in other.by_feature.items():
            by_feature[feature] = by_feature.get(feature, Decimal(0)) + units
        spent = {feature: units for feature, units in by_feature.items() if units}
        return Spend(self.units + other.units, spent, self.tasks + other.tasks)

    def __neg__(self) -> Spend:
        """Returns the negative amount, which subtracts when it is added."""
        return Spend(-self.units, {feature: -units for feature, units in self.by_feature.items()}, -self.tasks)
