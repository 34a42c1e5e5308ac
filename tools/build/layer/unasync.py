"""Makes the blocking client from the one for asyncio, so that the two cannot differ."""

from __future__ import annotations

import re
from pathlib import Path

from tools.build.formatting import formatted

SOURCES = (
    "async_calls.py",
    "async_client.py",
    "async_network.py",
    "async_results.py",
    "async_tasks.py",
    "async_transfer.py",
)
"""Modules of `youcam` with a blocking twin, which has the name without `async_`."""
FILES = tuple(name.removeprefix("async_") for name in SOURCES)
_FIRST = "# Made from {source} by tools/build/layer/unasync.py; never edited.\n"
_WORDS = (
    # In a blocking result `bytes` is an attribute, which is kept after the bytes are fetched.
    (r"async def bytes\(", "@cached_property\n    def bytes("),
    (r"\basync (?=def|with|for)", ""),
    (r"\bawait ", ""),
    (r"\bAwaitable\[(\w+)\]", r"\1"),
    (
        r"\bAsync(?=Iterator|YouCam|Calls|Method|Features|Task|Result|Client|BaseTransport|HTTPTransport|Network|Timed)",
        "",
    ),
    (r"\ba(?=closing\b|close\b|iter_raw\b|next\b)", ""),
    (r"\b(async)_(?=calls|client|methods|network|results|tasks|transfer)", ""),
    (r"\b(sleep|mapped)_async\b", r"\1"),
    (r"__a(?=enter__|exit__)", "__"),
    (r"; `youcam\.\w+` is made from it", ""),
)
_LINES = {
    '"""The client for asyncio; ': '"""The client; ',
    '"""The calls of a client for asyncio, ': '"""The calls of a client, ',
    '"""The features as methods for asyncio; ': '"""The features as methods; ',
    "from collections.abc import Awaitable, Callable\n": "from collections.abc import Callable\n",
}


def blocking(source: str, name: str) -> str:
    """Returns the text of the blocking twin of a module of that name."""
    for line, instead in _LINES.items():
        source = source.replace(line, instead)
    for pattern, instead in _WORDS:
        source = re.sub(pattern, instead, source)
    return _FIRST.format(source=name) + source


def write(layer: Path, folder: Path) -> None:
    """Writes the twins of the modules in `layer` into the folder."""
    for source, name in zip(SOURCES, FILES, strict=True):
        text = blocking((layer / source).read_text(encoding="utf-8"), source)
        (folder / name).write_text(formatted(text), encoding="utf-8")
