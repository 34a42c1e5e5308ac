"""Names that somebody may have meant by one that is unknown."""

from __future__ import annotations

from collections.abc import Iterable


def suggestion(name: str, known: Iterable[str]) -> str:
    """The end of an error about an unknown name, such as `; did you mean enhance?`. Empty when none is close."""
    # Imported late: only errors need it.
    from difflib import get_close_matches

    close = get_close_matches(name, known)
    return f"; did you mean {' or '.join(close)}?" if close else ""
