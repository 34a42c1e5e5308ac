"""Keeps whole states under names, and puts them back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from youcam_mock.domain.suggestions import suggestion
from youcam_mock.http.checked_request import ControlError, ControlRequest, Page, Reply

if TYPE_CHECKING:
    from youcam_mock.store.snapshots import Snapshot


def list_snapshots(request: ControlRequest) -> Reply:
    """Lists all snapshots, oldest first."""
    from youcam_mock.service import snapshots

    return Reply({"snapshots": [_snapshot_json(one) for one in Page.of(request).cut(snapshots.every(request.mock))]})


def create_snapshot(request: ControlRequest) -> Reply:
    """Takes a snapshot. Raises ControlError if there are too many."""
    from youcam_mock.service import snapshots

    try:
        return Reply(_snapshot_json(snapshots.take(request.mock, request.body["name"])), 201)
    except snapshots.TooManySnapshotsError:
        most = snapshots.MOST_SNAPSHOTS
        raise ControlError(409, f"there are {most} snapshots already; delete one first, or use its name") from None


def restore_snapshot(request: ControlRequest) -> Reply:
    """Restores a snapshot. Raises ControlError for an unknown name."""
    from youcam_mock.service import snapshots

    if snapshots.restore(request.mock, request.params["name"]) is None:
        raise _unknown(request)
    # The snapshot may have endpoints that the state had not, and their courier may never have been started.
    request.mock.start_courier()
    return Reply(None, 204)


def delete_snapshot(request: ControlRequest) -> Reply:
    """Deletes a snapshot. Raises ControlError for an unknown name."""
    from youcam_mock.service import snapshots

    if not snapshots.remove(request.mock, request.params["name"]):
        raise _unknown(request)
    return Reply(None, 204)


def _unknown(request: ControlRequest) -> ControlError:
    from youcam_mock.service import snapshots

    name = request.params["name"]
    known = [snapshot.name for snapshot in snapshots.every(request.mock)]
    return ControlError(404, f"there is no snapshot {name!r}{suggestion(name, known)}")


def _snapshot_json(snapshot: Snapshot) -> dict[str, Any]:
    return {"name": snapshot.name, "created_ms": snapshot.created_ms}
