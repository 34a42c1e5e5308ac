"""Fetches the content of a URL."""

from __future__ import annotations

from youcam_mock.domain.media.inputs import MOST_BYTES

_WITHIN_S = 10.0


def fetch_url(url: str) -> bytes | None:
    """Returns the content of a URL; None if there is none, or more than MOST_BYTES. It follows no redirect."""
    import httpx

    content = b""
    try:
        # A redirect could lead away from the hosts that the operator allowed; so could a proxy of the environment.
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
