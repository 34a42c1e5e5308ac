"""The mock that a service is compared with: in this process, of an edition."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx

from youcam_mock.live.compare.parties import Credentials, Party

_ORIGIN = "http://mock.invalid"


@contextmanager
def mock_party(edition: str, variables: Mapping[str, Any]) -> Iterator[Party]:
    """Yields a mock of its own in this process, of an edition, with a virtual clock and without limits of rate."""
    from youcam_mock.http import request_log
    from youcam_mock.http.app import create_app
    from youcam_mock.service.accounts import secret_key
    from youcam_mock.settings import Settings

    settings = Settings(profile=edition, clock="virtual", rate_limit=False, units=100_000, seed=1)
    app = create_app(settings)
    # Each refusal would be told on the console; those that matter are in the report.
    console = [logging.getLogger("youcam_mock"), request_log.log]
    told = [logger.disabled for logger in console]
    for logger in console:
        logger.disabled = True
    try:
        with httpx.Client(transport=httpx.WSGITransport(app)) as client:
            credentials = Credentials(settings.api_key, settings.api_key, secret_key(app.mock))
            yield Party(_ORIGIN, client, credentials, dict(variables), app.mock.clock)
    finally:
        for logger, was in zip(console, told, strict=True):
            logger.disabled = was
        app.mock.close()
