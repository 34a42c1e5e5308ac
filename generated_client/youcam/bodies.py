"""The body of an answer as it arrives: decoded step by step, and cut off where it exceeds its bound."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

import httpx
from attrs import define, field

_STEP = 256 << 10
"""Bytes that are decoded at a time: a few bytes may stand for a thousand times as many."""
_EITHER_HEAD = 32 + zlib.MAX_WBITS
"""Lets zlib find out whether the head is that of gzip or of zlib."""
_DEFLATED = ("gzip", "x-gzip", "deflate")


@define
class Body:
    """A body in the encoding of its header Content-Encoding, of at most `most` bytes before and after decoding."""

    encoding: str
    most: int
    _decoder: Any = field(default=None, init=False)
    _raw: int = field(default=0, init=False)
    _decoded: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        """Raises httpx.RemoteProtocolError for an encoding that no client asked for."""
        name = self.encoding.strip().lower()
        if name in _DEFLATED:
            self._decoder = zlib.decompressobj(_EITHER_HEAD)
        elif name not in ("", "identity"):
            raise httpx.RemoteProtocolError(f"it is encoded as {name[:40]}, which nobody asked for")

    def parts(self, raw: bytes) -> Iterator[bytes]:
        """Yields what the bytes stand for. Raises httpx.RemoteProtocolError if that is too much or cannot be
        decoded."""
        self._raw += len(raw)
        self._bounded(self._raw)
        if self._decoder is None:
            yield raw
            return
        part = b"?"
        # The decoder may hold more than one step of output after it has taken all input.
        while (raw or part) and not self._decoder.eof:
            try:
                part = self._decoder.decompress(raw, _STEP)
            except zlib.error as error:
                raise httpx.RemoteProtocolError(f"it is not encoded as it says: {error}") from error
            raw = self._decoder.unconsumed_tail
            self._decoded += len(part)
            self._bounded(self._decoded)
            if part:
                yield part

    def end(self) -> None:
        """Raises httpx.RemoteProtocolError if the body ended too early."""
        if self._decoder is not None and self._raw and not self._decoder.eof:
            raise httpx.RemoteProtocolError("it ends in the middle")

    def _bounded(self, count: int) -> None:
        if count > self.most:
            raise httpx.RemoteProtocolError(f"it has more than {_size(self.most)}")


def _size(count: int) -> str:
    return f"{count >> 20} MiB" if count >= 1 << 20 else f"{count} bytes"
