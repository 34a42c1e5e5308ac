"""Makes ids that look like the service's, with all that is awkward about them, so that clients are ready for those."""

from __future__ import annotations

import base64
import random
import uuid

_TAIL = "LbKfeLEmuXUa9yH4wuc2K"
"""The end of every file_id that has been observed."""
_V1_BYTES = 48
"""How many bytes are the 64 characters of a V1 task_id."""
_SHARED = 42
"""How many characters a V1 task_id shares with the file_id of its run, as observed."""


class Ids:
    """Makes ids from a source of randomness."""

    def __init__(self, source: random.Random) -> None:
        self._source = source

    def file(self) -> str:
        """Returns a file_id: 64 characters of standard base64 without padding. Its `+` and `/` must be escaped in a
        URL."""
        return self._awkward(64 - len(_TAIL)) + _TAIL

    def task_v1(self, file_id: str = "", encoded: bool = False) -> str:
        """Returns a V1 task_id: 64 characters that are safe in a URL, the first of them from the file_id.

        With `encoded` it is in standard base64 with `+`, `/` and `=`, as the samples of the V1 document show it.
        """
        if encoded:
            return self._awkward(63) + "="
        begin = file_id[:_SHARED].replace("/", "_").replace("+", "-")
        return begin + self._safe(_V1_BYTES)[: 64 - len(begin)]

    def task_v2(self) -> str:
        """Returns a V2 task_id: 107 characters that are safe in a URL."""
        return self._safe(80)

    def access_token(self) -> str:
        """Returns a V1 access token: two runs of base64 joined by `=.`, which needs care in a query or a log."""
        return f"{self._awkward(55)}=.{self._awkward(27)}="

    def number(self) -> int:
        """Returns an id past 2^53 that fits in 63 bits: JavaScript rounds it."""
        return self._source.randrange(2**53 + 1, 2**60) | 1

    def request(self) -> int:
        """Returns an x-request-id: about 4.9e17, as observed."""
        return 490_000_000_000_000_000 + self._source.getrandbits(52)

    def api_key(self) -> str:
        """Returns an API key for an account that was created without one."""
        return f"mock-{self._source.randbytes(12).hex()}"

    def uuid(self) -> str:
        """Returns a UUID, the key of a stored object."""
        return str(uuid.UUID(bytes=self._source.randbytes(16), version=4))

    def _safe(self, length: int) -> str:
        return base64.urlsafe_b64encode(self._source.randbytes(length)).decode().replace("=", "")

    def _awkward(self, length: int) -> str:
        """Returns base64 text that contains both characters that must be escaped in a URL."""
        text = base64.b64encode(self._source.randbytes(length)).decode()[:length]
        plus, slash = self._source.sample(range(length), 2)
        return "".join("+" if i == plus else "/" if i == slash else c for i, c in enumerate(text))
