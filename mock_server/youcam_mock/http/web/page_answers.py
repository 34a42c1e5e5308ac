"""Answers with a page for people, or with a file of one, and the headers of both."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flask import Response, render_template, send_file

if TYPE_CHECKING:
    from youcam_mock.settings import Settings

SHUT = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
"""The beginning of each content security policy: nothing is loaded unless the page names it."""
HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""Against pages that would frame or read these ones, which show a key."""
_OF_FILES = {name: value for name, value in HEADERS.items() if name != "Cache-Control"}


def page(template: str, policy: str, **values: Any) -> Response:
    """Returns a page. `policy` is its content security policy."""
    response = Response(render_template(template, **values), mimetype="text/html")
    response.headers.update({**HEADERS, "Content-Security-Policy": policy})
    return response


def asset(path: Path) -> Response:
    """Returns a script or style of a page."""
    return as_asset(send_file(path, max_age=0))


def as_asset(response: Response) -> Response:
    """Returns a script or style with the headers of one. It may be cached, and says itself for how long."""
    response.headers.update(_OF_FILES)
    return response


def also_at(settings: Settings) -> str:
    """Returns the part of a policy that allows the operator's public URL, at which links begin; empty without one."""
    return f" {settings.public_url.rstrip('/')}" if settings.public_url else ""
