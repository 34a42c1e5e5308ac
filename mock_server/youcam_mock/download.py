"""Fetches what lies behind a URL."""

from __future__ import annotations

from youcam_mock.domain.media.inputs import MOST_BYTES

_WITHIN_S = 10.0


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
