"""Headers of the pages for people."""

from __future__ import annotations

from collections.abc import Mapping

SHUT = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
"""The beginning of each content security policy: nothing is loaded unless the page names it."""
HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""Against pages that would frame or read these ones, which show a key."""
