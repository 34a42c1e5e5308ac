"""Ids that look like the service's, so that clients meet what they will meet there."""

from __future__ import annotations

import base64
import random
import uuid

_TAIL = "LbKfeLEmuXUa9yH4wuc2K"
"""The end of every file_id that was ever seen."""
_SHARED = 42
"""As many characters a V1 task_id was seen to share with the file_id that it was run on."""


class Ids:
    """Makes ids from the randomness that it is handed."""

    def __init__(self, source: random.Random) -> None:
        self._source = source

    def file(self) -> str:
        """A file_id: 64 characters of standard base64 without padding; it holds `+` and `/`, so a URL changes it."""
        return self._awkward(64 - len(_TAIL)) + _TAIL

    def task_v1(self, file_id: str = "", encoded: bool = False) -> str:
        """A V1 task_id: 64 characters that are safe in a URL, the first of them from the file_id.

        Or, `encoded`, in standard base64 with `+`, `/` and `=`, as the samples of the V1 document show it.
        """
        if encoded:
            return self._awkward(63) + "="
        begin = file_id[:_SHARED].replace("/", "_").replace("+", "-")
        return begin + self._safe(48)[: 64 - len(begin)]

    def task_v2(self) -> str:
        """A V2 task_id: 107 characters that are safe in a URL."""
        return self._safe(80)

    def access_token(self) -> str:
        """A V1 access token: two runs of base64 joined by `=.`, which needs care in a query or a log."""
        return f"{self._awkward(55)}=.{self._awkward(27)}="

    def number(self) -> int:
        """An id past 2^53 that fits in 63 bits: JavaScript rounds it."""
        return self._source.randrange(2**53 + 1, 2**60) | 1

    def request(self) -> int:
        """An x-request-id: some 4.9e17, as seen."""
        return 490_000_000_000_000_000 + self._source.getrandbits(52)

    def api_key(self) -> str:
        """An API key for an account that was made without one."""
        return f"mock-{self._source.randbytes(12).hex()}"

    def uuid(self) -> str:
        """Names a stored object."""
        return str(uuid.UUID(bytes=self._source.randbytes(16), version=4))

    def _safe(self, length: int) -> str:
        return base64.urlsafe_b64encode(self._source.randbytes(length)).decode().replace("=", "")

    def _awkward(self, length: int) -> str:
        """Base64 text that has both of the characters which a URL changes."""
        text = base64.b64encode(self._source.randbytes(length)).decode()[:length]
        plus, slash = self._source.sample(range(length), 2)
        return "".join("+" if i == plus else "/" if i == slash else c for i, c in enumerate(text))
