"""Reads from the bytes of a picture what Pillow tells only after it has taken memory or time."""

from __future__ import annotations

import re

_WEBP_SIZES = {b"VP8 ": (26, 2, 0x3FFF, 0), b"VP8L": (21, 0, 0x3FFF, 1), b"VP8X": (24, 3, 0xFFFFFF, 1)}
"""For each kind of WebP: where the width stands, in how many bytes the height follows it (0: in the next 14 bits), the
bits that count, and what is added (WebP Container Specification; RFC 6386, section 9.1)."""
_MARKER = re.compile(rb"\xff[^\x00\x01\xd0-\xd8\xff]")
"""A marker of JPEG that begins a segment, or the end. Others stand alone, and within the data of a scan (ITU T.81)."""
_SCAN, _END = 0xDA, 0xD9


def webp_size(content: bytes) -> tuple[int, int] | None:
    """Returns the stored width and height in px of a WebP by its header; None if the content is none."""
    found = _WEBP_SIZES.get(content[12:16]) if content[:4] == b"RIFF" and content[8:12] == b"WEBP" else None
    if found is None or len(content) < 30:
        return None
    place, distance, bits, more = found
    first = int.from_bytes(content[place : place + 4], "little")
    second = int.from_bytes(content[place + distance : place + distance + 4], "little") if distance else first >> 14
    return (first & bits) + more, (second & bits) + more


def exif_in(content: bytes) -> bytes:
    """Returns the EXIF behind the pixels of a PNG or WebP, without the head that JPEG gives it; empty without one."""
    png = content[:4] == b"\x89PNG"
    place = content.rfind(b"eXIf" if png else b"EXIF")
    if place < 4:
        return b""
    begin = place + 4 if png else place + 8
    length = int.from_bytes(content[place - 4 : place]) if png else int.from_bytes(content[begin - 4 : begin], "little")
    return content[begin : begin + length].removeprefix(b"Exif\0\0")


def scans(content: bytes) -> int:
    """Returns of how many scans a JPEG consists. A progressive one is decoded once for each."""
    place, count = 2, 0
    while (found := _MARKER.search(content, place)) and (kind := content[found.start() + 1]) != _END:
        place = found.end() + max(2, int.from_bytes(content[found.end() : found.end() + 2]))
        count += kind == _SCAN
    return count
