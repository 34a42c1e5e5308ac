"""Links to the mock's own storage. They are known by their path: the mock cannot know under which host its clients
reach it."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from sqlalchemy import Connection

from youcam_mock.store.blobs import ROOT
from youcam_mock.store.files import File, by_object

_OWN = f"/{ROOT}/"


def is_own(url: str) -> bool:
    """Returns whether a URL may be a link of a mock."""
    # Most URLs name hosts elsewhere, and need no closer look.
    return _OWN in url and _path(url).startswith(_OWN)


def by_link(connection: Connection, url: str) -> File | None:
    """Returns the file to which a URL links; None if there is none."""
    return by_object(connection, _path(url).removeprefix("/")) if is_own(url) else None


def _path(url: str) -> str:
    try:
        return unquote(urlsplit(url).path)
    except ValueError:
        return ""
