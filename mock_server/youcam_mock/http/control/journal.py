"""Lists the requests that the journal keeps, shows one of them whole, and clears the journal."""

from __future__ import annotations

from fnmatch import fnmatchcase
from itertools import islice
from typing import TYPE_CHECKING, Any

from youcam_mock.http.checked_request import ControlError, ControlRequest, Reply
from youcam_mock.http.control.request_details import sides

if TYPE_CHECKING:
    from youcam_mock.journal import Entry
    from youcam_mock.mock import Mock


def list_requests(request: ControlRequest) -> Reply:
    """The journal's last entries that fit the query, newest last; or the first ones after an id."""
    wanted, after = request.params, request.params["after"]
    entries = request.mock.journal.entries
    if after is not None:
        fitting = (entry for entry in entries if entry.id > after and _fits(entry, wanted))
        found = list(islice(fitting, wanted["limit"]))
    else:
        fitting = (entry for entry in reversed(entries) if _fits(entry, wanted))
        found = list(islice(fitting, wanted["limit"]))[::-1]
    return Reply({"requests": [listed(request.mock, entry) for entry in found]})


def clear_requests(request: ControlRequest) -> Reply:
    """Forgets the journal."""
    request.mock.journal.clear()
    return Reply(None, 204)


def get_request(request: ControlRequest) -> Reply:
    """One entry of the journal with both sides. Raises ControlError for one that is not there."""
    wanted = request.params["id"]
    entry = next((entry for entry in request.mock.journal.entries if entry.id == wanted), None)
    if entry is None:
        raise ControlError(404, f"the journal has no request {wanted}; it keeps the last 10,000 of this process")
    return Reply(listed(request.mock, entry) | sides(request.mock, entry))


def _fits(entry: Entry, wanted: Any) -> bool:
    return (
        wanted["operation"] in (None, entry.operation)
        and wanted["status"] in (None, entry.status)
        and (wanted["path"] is None or fnmatchcase(entry.path, wanted["path"]))
    )


def listed(mock: Mock, entry: Entry) -> dict[str, Any]:
    """An entry as the journal lists it."""
    operation = mock.contract.operations.get(entry.operation) if entry.operation else None
    return {
        "id": entry.id,
        "at_ms": entry.at_ms,
        "method": entry.method,
        "path": entry.path,
        "operation": entry.operation,
        "feature": (operation and operation.feature) or None,
        "status": entry.status,
        "explain": entry.explain,
        "duration_ms": entry.duration_ms,
        "scenario": entry.scenario,
        "task": entry.task,
        "units": entry.units,
    }
