"""The message that a start prints: where the mock is, who may call it, and how to point a program at it."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator

from youcam_mock._version import __version__
from youcam_mock.domain.access.allowed_hosts import origin
from youcam_mock.engines import optional_packages
from youcam_mock.settings import Settings

_ANY = {"0.0.0.0": "127.0.0.1", "::": "::1"}
"""Hosts that listen everywhere, to which nobody can connect, and those to connect to instead."""

_MISSING = {"mock": "mocked", "refuse": "refused"}


def startup_message(settings: Settings, clock_found: str | None = None) -> str:
    """The lines for people; a single one of JSON where the log is JSON. The first holds the URL.

    `clock_found` is the clock of other servers that have the state.
    """
    if settings.log_format == "json":
        return json.dumps(_facts(settings, clock_found))
    lines = (f"{name:<10} {text}" for name, text in _lines(settings, clock_found))
    return "\n  ".join([_title(settings), *lines, "Ctrl+C stops"])


def _title(settings: Settings) -> str:
    return f"youcam-mock {__version__} at {origin(settings.host, settings.port)}"


def _facts(settings: Settings, clock_found: str | None) -> dict[str, object]:
    return {
        "level": "INFO",
        "message": _title(settings),
        "url": origin(settings.host, settings.port),
        "api_key": settings.api_key,
        "secret_key": "GET /_mock/accounts",
        "units": settings.units,
        "profile": settings.profile,
        "clock": clock_found or settings.clock,
        "clock_found": clock_found is not None,
        "face_rules": settings.faces and optional_packages.vision(),
    }


def _lines(settings: Settings, clock_found: str | None) -> Iterator[tuple[str, str]]:
    address, key = origin(_ANY.get(settings.host, settings.host), settings.port), settings.api_key
    credit = f"{address}/s2s/v1.0/client/credit"
    headers = f"{{headers: {{Authorization: {json.dumps(f'Bearer {key}')}}}}}"
    yield "API key", key
    yield "secret key", "GET /_mock/accounts"
    yield "balance", f"{settings.units:g} units{', unless the state has another' if settings.durable else ''}"
    yield "profile", settings.profile
    yield "clock", f"{clock_found}, that of the servers which share this database" if clock_found else settings.clock
    if settings.replay:
        yield "replays", f"{settings.replay}; what is missing there is {_MISSING[settings.replay_missing]}"
    if not settings.faces:
        yield "people", "not looked for"
    elif not optional_packages.vision():
        yield "people", "not seen; that needs: pip install 'youcam-mock[vision]'"
    # A JSON string is also a string of Python and of JavaScript.
    yield "Python", f"YouCam(api_key={json.dumps(key)}, base_url={json.dumps(address)})"
    yield "Node", f"fetch({json.dumps(credit)}, {headers})"
    yield "curl", f"curl {shlex.quote(credit)} -H {shlex.quote(f'Authorization: Bearer {key}')}"
