"""Fetches inputs that are named by URL: links of this state, and files on hosts that the operator allowed.

For all other URLs the built-in sample stands in, and no request is sent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import SplitResult, unquote, urlsplit

from attrs import evolve, frozen

from youcam_mock.domain.access.allowed_hosts import is_allowed
from youcam_mock.domain.access.signed_links import SignedLink
from youcam_mock.domain.media import inputs
from youcam_mock.domain.media.inputs import Reference
from youcam_mock.domain.tasks import Failure
from youcam_mock.service.inputs.stored_files import file_bytes
from youcam_mock.state import MockState
from youcam_mock.store.blobs import ROOT
from youcam_mock.store.files import File
from youcam_mock.store.own_links import by_link, is_own


@frozen
class Fetched:
    """The outcome of fetching a URL: where its bytes are stored now, or why the task fails."""

    blob: str | None = None
    failure: Failure | None = None


def fetch_all(state: MockState, references: Sequence[Reference], now_ms: int) -> Mapping[str, Fetched]:
    """Fetches inputs and returns the outcomes by URL, without those that the sample replaces. Call it outside of a
    transaction."""
    # Most URLs name hosts that nobody allowed, and need no closer look.
    likely = [r for r in references if r.kind == "url" and (state.settings.allow_hosts or is_own(r.value))]
    found = {r.value: _fetch(state, r, now_ms) for r in likely}
    return {url: fetched for url, fetched in found.items() if fetched}


def forget(state: MockState, fetched: Mapping[str, Fetched]) -> None:
    """Drops fetched bytes, since the run was refused."""
    state.blobs.delete([each.blob for each in fetched.values() if each.blob])


def _fetch(state: MockState, reference: Reference, now_ms: int) -> Fetched | None:
    try:
        parts = urlsplit(reference.value)
    except ValueError:
        return None
    own = _own(state, reference.value)
    if own:
        content, why = _of_link(state, own, parts, now_ms), "the link is too old, or not as it was given out"
    elif is_allowed(reference.value, state.settings.allow_hosts):
        content, why = state.fetch(reference.value), "nothing could be fetched from that URL"
    else:
        return None
    if content is None:
        return Fetched(failure=evolve(inputs.never_uploaded(reference.role, reference.limits), why=why))
    blob = f"{ROOT}/fetched/{state.ids.uuid()}"
    state.blobs.put(blob, content)
    return Fetched(blob)


def _own(state: MockState, url: str) -> File | None:
    if not is_own(url):
        return None
    with state.database.transaction() as connection:
        return by_link(connection, url)


def _of_link(state: MockState, file: File, parts: SplitResult, now_ms: int) -> bytes | None:
    refused = SignedLink("GET", unquote(parts.path)).verify(state.secret, parts.query, now_ms)
    return None if refused or now_ms > file.expires_ms(state.profile) else file_bytes(state, file)
