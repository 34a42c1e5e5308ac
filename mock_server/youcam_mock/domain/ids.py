"""Ids that look like the service's, so that clients meet what they will meet there."""

from __future__ import annotations

import base64
import random
import uuid

_TAIL = "VwMP+Jb1XbjPsf7ZgUgLY"
"""The end of every file_id that was ever seen."""


class Ids:
    """Makes ids from the randomness that it is handed."""

    def __init__(self, source: random.Random) -> None:
        self._source = source

    def file(self, major: int) -> str:
        """A file_id: 64 characters of standard base64. V1's ends in `=`, and both hold `+` and `/`."""
        return self._awkward(64 - len(_TAIL)) + _TAIL if major == 2 else self._awkward(63) + "="

    def task(self, major: int) -> str:
        """A task_id: in V1 64 characters of standard base64 with `+`, `/` and `=`; in V2 107 that are safe in a URL."""
        if major == 1:
            return self._awkward(63) + "="
        return base64.urlsafe_b64encode(self._source.randbytes(80)).decode().rstrip("=")

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

    def _awkward(self, length: int) -> str:
        """Base64 text that has both of the characters which a URL changes."""
        text = base64.b64encode(self._source.randbytes(length)).decode()[:length]
        plus, slash = self._source.sample(range(length), 2)
        return "".join("+" if i == plus else "/" if i == slash else c for i, c in enumerate(text))
