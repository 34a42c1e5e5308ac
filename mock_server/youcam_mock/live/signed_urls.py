"""Pre-signed URLs: how they are known, and what of them stays the same from one link to the next."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

_HTTP = re.compile(r"https?:", re.IGNORECASE)
_SIGNED = re.compile(r"[?&](?:X-Amz-Signature|X-Goog-Signature|Signature|sig)=", re.IGNORECASE)


def is_url(text: str) -> bool:
    """Returns whether a text is a URL of the web."""
    return bool(_HTTP.match(text))


def is_signed(url: str) -> bool:
    """Returns whether a URL is a pre-signed link, also when its signature was blanked."""
    return bool(_HTTP.match(url) and _SIGNED.search(url))


def place(url: str) -> str:
    """Returns what tells one object of the storage from others, by any link to it: host and path, decoded."""
    parts = urlsplit(url)
    return parts.netloc.lower() + unquote(parts.path)
