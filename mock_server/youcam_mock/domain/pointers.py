"""Reading a JSON body by pointer."""

from __future__ import annotations

from typing import Any


def at(body: Any, pointer: str) -> Any:
    """What stands at a JSON pointer; None when nothing does."""
    for key in pointer.split("/")[1:]:
        if isinstance(body, dict):
            body = body.get(key)
        elif isinstance(body, list) and key.isdecimal() and int(key) < len(body):
            body = body[int(key)]
        else:
            return None
    return body


def strings_at(body: Any, pointer: str | None) -> list[str]:
    """The string, or the strings of the list, at a pointer; empty when there is none."""
    found = at(body, pointer) if pointer else None
    return [value for value in (found if isinstance(found, list) else [found]) if isinstance(value, str)]
