"""Contains shared errors types that can be raised from API functions"""

WRONG_SHAPE = (AttributeError, KeyError, RecursionError, TypeError, ValueError)
"""What reading an answer raises that is no JSON, or has another shape than documented."""
_MOST_BYTES = 200


class UnexpectedStatus(Exception):
    """Raised for a status that the document does not have: by `sync` and `asyncio` always, by `sync_detailed` and
    `asyncio_detailed` if Client.raise_on_unexpected_status is True."""

    def __init__(self, status_code: int, content: bytes):
        self.status_code = status_code
        self.content = content

        super().__init__(
            f"the document has no status {status_code} here; the answer: {_shown(content)}"
        )


class UnreadableResponse(ValueError):
    """Raised for an answer whose status the document has, and whose body is not what it says: no JSON, or another
    shape."""

    def __init__(self, status_code: int, content: bytes):
        self.status_code = status_code
        self.content = content

        super().__init__(
            f"the answer with status {status_code} is not as documented: {_shown(content)}"
        )


def _shown(content: bytes) -> str:
    text = " ".join(content[:_MOST_BYTES].decode(errors="replace").split())
    more = f" ... ({len(content)} bytes)" if len(content) > _MOST_BYTES else ""
    return "".join(letter if letter.isprintable() else "?" for letter in text) + more


__all__ = ["WRONG_SHAPE", "UnexpectedStatus", "UnreadableResponse"]
