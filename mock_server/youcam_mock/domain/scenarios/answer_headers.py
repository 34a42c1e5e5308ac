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
"""Headers that state the length of the body or belong to one connection only (RFC 9110, 7.6.1)."""
_MOST = 60
"""Characters after which a wrong name or value is cut when it is quoted."""


def unfit(name: str, value: str) -> str | None:
    """Explains in one line why no answer can have this header. Returns None if an answer can."""
    if not _NAME.match(name):
        return f"{_quoted(name)} is not a name of an HTTP header"
    if name.lower() in _OF_THE_SERVER:
        return f"{name} describes the connection or the length of the body, which only the server can set"
    if not _VALUE.match(value):
        return f"{_quoted(value)} is not a value of an HTTP header, which is printable ASCII in one line"
    return None


def _quoted(text: str) -> str:
    return repr(text if len(text) <= _MOST else f"{text[:_MOST]}...")
