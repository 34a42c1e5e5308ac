"""Checks the boxes of an MP4 or MOV before FFmpeg reads it.

A box of a few bytes may claim any number of frames, and FFmpeg makes an entry for each before it reads one: fifty
million take gigabytes and minutes.
"""

from __future__ import annotations

from collections.abc import Iterator

MOST_SAMPLES = 1_000_000
"""Frames or pieces of sound of one track. This many are hours of video."""
_PARENTS = frozenset([b"moov", b"trak", b"mdia", b"minf", b"stbl", b"moof", b"traf"])
_COUNTS = {b"stsz": 8, b"stz2": 8, b"trun": 4}
"""For each box that counts samples, the place of its count in bytes from the start of its content."""
_COMPRESSED = b"cmov"


def claims_too_much(content: bytes) -> bool:
    """Returns whether any box claims more than MOST_SAMPLES, or hides its claims by compression."""
    return any(kind == _COMPRESSED or count > MOST_SAMPLES for kind, count in _claims(content))


def _claims(content: bytes) -> Iterator[tuple[bytes, int]]:
    """Yields each box that counts, with its count, at any depth."""
    start, ends = 0, [len(content)]
    while ends:
        if start + 8 > ends[-1]:
            start = ends.pop()
            continue
        size, kind, head = int.from_bytes(content[start : start + 4]), content[start + 4 : start + 8], 8
        if size == 1:
            size, head = int.from_bytes(content[start + 8 : start + 16]), 16
        after = ends[-1] if size == 0 else min(ends[-1], start + max(size, head))
        if kind in _PARENTS:
            ends.append(after)
            start += head
            continue
        if kind in _COUNTS or kind == _COMPRESSED:
            place = start + head + _COUNTS.get(kind, 0)
            yield kind, int.from_bytes(content[place : place + 4])
        start = after
