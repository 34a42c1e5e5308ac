"""Sums up what tasks were charged."""

from __future__ import annotations

from youcam_mock.http.checked_request import ControlRequest, Reply


def spend(request: ControlRequest) -> Reply:
    """Units that tasks were charged since the start or the last reset."""
    from youcam_mock.service.settling import settle_all
    from youcam_mock.store import tasks

    settle_all(request.mock, request.mock.clock.now_ms())
    with request.mock.database.transaction() as connection:
        rows = sorted(tasks.spent(connection))
    return Reply(
        {
            "units": float(sum(units for _, units, _ in rows)),
            "by_feature": {feature: float(units) for feature, units, _ in rows},
            "tasks": sum(number for _, _, number in rows),
        }
    )
