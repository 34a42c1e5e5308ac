"""Names of files: what a server calls a file may not lead out of a folder, hide there, or mean something else."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

USUAL = "result"
"""The name of a file whose own name is not to be used."""
_SEPARATORS = re.compile(r"[/\\]")
_ENDING = re.compile(r"\.[0-9A-Za-z]{1,8}\Z")
_MOST_BYTES = 200
"""Of the 255 that file systems allow; the rest is for a number and for the ending of a part."""
_FORBIDDEN = frozenset('<>:"|?*')
"""What Windows allows in no name. A colon would name a drive or a stream."""
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"]
)
"""What Windows takes for a device, whatever the ending."""


def file_name(url: str) -> str:
    """Returns the name that a URL gives its file, if that is a plain name on every system.

    Otherwise `result`, with the ending of the name if that is plain. Forbidden are folders and drives, names that are
    hidden or that Windows cuts or takes for devices, characters that cannot be seen, and more than 200 bytes.
    """
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return USUAL
    name = _SEPARATORS.split(path.rstrip("/"))[-1]
    if _is_plain(name):
        return name
    ending = _ENDING.search(name)
    return USUAL + (ending[0] if ending else "")


def _is_plain(name: str) -> bool:
    return (
        # Printable is neither a control character nor one that turns the direction of writing.
        name.isprintable()
        and not _FORBIDDEN.intersection(name)
        # A name that begins with a hyphen is an option to many programs.
        and not name.startswith((".", " ", "-", "~"))
        and not name.endswith((".", " "))
        and name.partition(".")[0].rstrip().casefold() not in _DEVICES
        and 0 < len(name.encode()) <= _MOST_BYTES
    )
