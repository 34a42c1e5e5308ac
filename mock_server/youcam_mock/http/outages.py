"""Answers requests that met an outage: the database or the storage is away, and the mock is not to blame."""

from __future__ import annotations

from http import HTTPStatus

from flask import Request

from youcam_mock.http.checked_request import Reply
from youcam_mock.http.request_log import TOLD
from youcam_mock.store.outages import OutageError, OutageLog

_STATUS = HTTPStatus.SERVICE_UNAVAILABLE


def unavailable(outage: OutageError, request: Request, outages: OutageLog) -> Reply:
    """Returns the answer in the form of the API or of the control API, and tells the log of the outage.

    The storage behind signed links answers as the API does: no S3 says that the mock's database is away.
    """
    outages.tell(outage)
    # The log has its line about the outage, and needs none for each request.
    request.environ[TOLD] = True
    why = f"{outage.told}; send the request again once it is back (outage of the mock)"
    if request.path.startswith("/_mock"):
        return Reply({"error": why}, _STATUS, why)
    return Reply({"status": _STATUS, "error": _STATUS.phrase}, _STATUS, why)
