"""Which headers a scenario may put on an answer."""

from __future__ import annotations

import re

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_VALUE = re.compile(r"[!-~]([\t -~]*[!-~])?\Z")
_OF_THE_SERVER = frozenset(
    (
        *("connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection"),
        *("te", "trailer", "transfer-encoding", "upgrade", "content-length"),
    )
)
"""The length of the body, and what is for one connection only (RFC 9110, 7.6.1)."""
_MOST = 60
"""Characters of a wrong name or value that are quoted."""


def unfit(name: str, value: str) -> str | None:
    """Why no answer can have the header, in one line; None when one can."""
    if not _NAME.match(name):
        return f"{_quoted(name)} is no name of an HTTP header"
    if name.lower() in _OF_THE_SERVER:
        return f"{name} is what the server says of its connection and of the length of the body, so it cannot be chosen"
    if not _VALUE.match(value):
        return f"{_quoted(value)} is no value of an HTTP header, which is printable ASCII in one line"
    return None


def _quoted(text: str) -> str:
    return repr(text if len(text) <= _MOST else f"{text[:_MOST]}...")
