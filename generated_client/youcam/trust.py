"""The certificates that connections trust."""

from __future__ import annotations

import os
import ssl
from functools import cache

import httpx


def trusted() -> ssl.SSLContext:
    """Returns what httpx trusts by default, one for all clients: to read the certificates takes longer than all else
    that a new client does."""
    return _trusted(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@cache
def _trusted(file: str | None, folder: str | None) -> ssl.SSLContext:
    """Returns the same for the same values of the variables that httpx reads."""
    return httpx.create_ssl_context()
