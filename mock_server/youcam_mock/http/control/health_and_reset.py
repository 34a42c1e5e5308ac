"""Tells that the mock is up, and puts it back to its start."""

from __future__ import annotations

from youcam_mock._version import __version__
from youcam_mock.http.checked_request import ControlRequest, Reply
from youcam_mock.http.control import clock


def health(request: ControlRequest) -> Reply:
    """Whether the mock is up."""
    mock = request.mock
    return Reply(
        {
            "status": "ok",
            "version": __version__,
            "profile": mock.profile.name,
            "operations": len(mock.contract.operations),
            "clock": clock.shown(mock),
        }
    )


def reset(request: ControlRequest) -> Reply:
    """State and clock as at start."""
    request.mock.reset()
    return Reply(None, 204)
