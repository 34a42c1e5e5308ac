"""Answers requests that met an outage: the database or the storage is away, and the mock is not to blame."""

from __future__ import annotations

from http import HTTPStatus

from flask import Request, Response

from youcam_mock.http.checked_request import Reply
from youcam_mock.http.request_log import TOLD
from youcam_mock.http.storage.errors import StorageRefusal
from youcam_mock.store.outages import OutageError, OutageLog

_STATUS = HTTPStatus.SERVICE_UNAVAILABLE
_DOCUMENT = "outage of the mock"


def unavailable(outage: OutageError, request: Request, outages: OutageLog) -> Reply:
    """Returns the answer in the form of the API or of the control API, and tells the log of the outage."""
    why = _told(outage, request, outages)
    if request.path.startswith("/_mock"):
        return Reply({"error": why}, _STATUS, why)
    return Reply({"status": _STATUS, "error": _STATUS.phrase}, _STATUS, why)


def unavailable_object(outage: OutageError, request: Request, outages: OutageLog) -> tuple[Response, str]:
    """Returns the answer of the storage, as S3 words it, and what it means."""
    why = _told(outage, request, outages)
    refusal = StorageRefusal(_STATUS, "ServiceUnavailable", "Reduce your request rate.", why, _DOCUMENT)
    return refusal.response(), why


def _told(outage: OutageError, request: Request, outages: OutageLog) -> str:
    outages.tell(outage)
    # The log has its line about the outage, and needs none for each request.
    request.environ[TOLD] = True
    return f"{outage.told}; send the request again once it is back ({_DOCUMENT})"
