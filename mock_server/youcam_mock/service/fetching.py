"""Inputs that are named by URL: links of this mock, and whatever lies on hosts that the operator allowed.

For all other URLs the built-in sample stands in, and nothing is asked of anybody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, unquote, urlsplit

from attrs import evolve, frozen

from youcam_mock.domain import inputs
from youcam_mock.domain.hosts import is_allowed
from youcam_mock.domain.inputs import MOST_BYTES, Reference
from youcam_mock.domain.signing import Link
from youcam_mock.domain.tasks import Failure
from youcam_mock.service.results import content_of
from youcam_mock.store import files
from youcam_mock.store.blobs import ROOT
from youcam_mock.store.files import File

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

_WITHIN_S = 10.0
_OWN = f"/{ROOT}/"


@frozen
class Fetched:
    """What was found behind a URL: where its bytes are stored now, or why the task fails."""

    blob: str | None = None
    failure: Failure | None = None


def fetch_all(mock: Mock, references: Sequence[Reference], now_ms: int) -> Mapping[str, Fetched]:
    """By URL, what is behind it; without those that the sample stands in for. Call it outside of a transaction."""
    # Most URLs are of hosts that nobody allowed, and need no closer look.
    likely = [r for r in references if r.kind == "url" and (mock.settings.allow_hosts or _OWN in r.value)]
    found = {r.value: _fetch(mock, r, now_ms) for r in likely}
    return {url: fetched for url, fetched in found.items() if fetched}


def forget(mock: Mock, fetched: Mapping[str, Fetched]) -> None:
    """Drops the bytes again, since no task came of it."""
    mock.blobs.delete([each.blob for each in fetched.values() if each.blob])


def _fetch(mock: Mock, reference: Reference, now_ms: int) -> Fetched | None:
    try:
        parts = urlsplit(reference.value)
    except ValueError:
        return None
    own = _own(mock, parts)
    if own:
        content, why = _of_link(mock, own, parts, now_ms), "the link is too old, or not as it was given out"
    elif is_allowed(reference.value, mock.settings.allow_hosts):
        content, why = mock.fetch(reference.value), "nothing could be fetched from that URL"
    else:
        return None
    if content is None:
        return Fetched(failure=evolve(inputs.never_uploaded(reference.role, reference.limits), why=why))
    blob = f"{ROOT}/fetched/{mock.ids.uuid()}"
    mock.blobs.put(blob, content)
    return Fetched(blob)


def _own(mock: Mock, parts: SplitResult) -> File | None:
    if not parts.path.startswith(_OWN):
        return None
    with mock.database.transaction() as connection:
        return files.by_object(connection, unquote(parts.path).removeprefix("/"))


def _of_link(mock: Mock, file: File, parts: SplitResult, now_ms: int) -> bytes | None:
    refused = Link("GET", unquote(parts.path)).verify(mock.secret, parts.query, now_ms)
    return None if refused or now_ms > file.expires_ms(mock.profile) else content_of(mock, file)


def fetch_url(url: str) -> bytes | None:
    """The bytes behind a URL; None when there are none, or more than MOST_BYTES. Follows no redirect."""
    import httpx

    content = b""
    try:
        with httpx.stream("GET", url, timeout=_WITHIN_S, trust_env=False) as response:
            if response.status_code != 200:
                return None
            for part in response.iter_bytes():
                content += part
                if len(content) > MOST_BYTES:
                    return None
    except (httpx.HTTPError, httpx.InvalidURL):
        return None
    return content
