"""Restricts the control API to this machine, or to holders of the control token."""

from __future__ import annotations

import hmac
import ipaddress
import re

from flask import Request

from youcam_mock.settings import Settings

_TOKEN = "x-mock-token"
_NO_TOKEN = ""
_SITE = "Sec-Fetch-Site"
"""The header in which a browser says whose page asks (Fetch Metadata Request Headers). Programs send none."""
_OWN_SITE = ("same-origin", "none")
"""The mock's own page, and the user, who typed the address."""
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\s\[\]/?#@:,]+)(?::[0-9]{1,5})?")
"""A host in a request header, perhaps with a port."""


class ForbiddenError(Exception):
    """Raised when the caller may not use the control API. The message says what to do."""


def require_operator(settings: Settings, request: Request) -> None:
    """Raises ForbiddenError unless Host and Origin are this machine's, or the control token is right."""
    token = settings.control_token
    if token is not None:
        given = request.headers.get(_TOKEN, _NO_TOKEN)
        if hmac.compare_digest(given.encode(errors="replace"), token.encode()):
            return
        raise ForbiddenError("the control API needs the control token in x-mock-token")
    if not is_loopback(settings.host):
        raise ForbiddenError("the server listens beyond loopback: start it with --control-token and send x-mock-token")
    # The header as it was sent: werkzeug drops the second of two ports.
    host = request.environ.get("HTTP_HOST") or request.host
    # A page on another site can reach loopback through a name that resolves to it, but not with a loopback Host.
    if not _names_loopback(host):
        raise ForbiddenError(f"the control API answers to a loopback Host only, not to {host!r}")
    origin = request.origin
    if origin is not None and not _names_loopback(origin.partition("://")[2]):
        raise ForbiddenError(f"the control API answers to a loopback Origin only, not to {origin!r}")


def require_own_page(request: Request) -> None:
    """Raises ForbiddenError if a browser says that a page of another origin asks. It is told by a header that no page
    can change: a form, a picture or a fetch without CORS has a loopback Host, and often no Origin."""
    site = request.headers.get(_SITE)
    if site is not None and site.lower() not in _OWN_SITE:
        raise ForbiddenError(
            f"the control API answers to programs and to the mock's own pages, not to {site or 'unnamed'} ones"
        )


def is_loopback(host: str) -> bool:
    """Returns whether a host name or address belongs to this machine."""
    if host.lower().removesuffix(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _names_loopback(host: str) -> bool:
    named = _HOST.fullmatch(host)
    return named is not None and is_loopback(named[1])
