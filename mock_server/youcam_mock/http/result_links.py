"""Links to stored objects."""

from __future__ import annotations

from youcam_mock.domain.access.signed_links import SignedLink
from youcam_mock.http.checked_request import Checked


def storage_link(request: Checked, link: SignedLink) -> str:
    """Returns the link, signed from now, on this mock or on the storage host that the operator chose."""
    mock = request.mock
    path_and_query = link.signed(mock.secret, request.now_ms, mock.profile.link_s)
    host = mock.settings.storage_host
    return f"https://{host}{path_and_query}" if host else request.link(path_and_query)
