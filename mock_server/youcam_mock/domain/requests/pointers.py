"""Reads a JSON body by pointer, and changes its texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def at(body: Any, pointer: str) -> Any:
    """Returns the value at a JSON pointer; None if there is none."""
    for key in pointer.split("/")[1:]:
        if isinstance(body, dict):
            body = body.get(key)
        elif isinstance(body, list) and key.isdecimal() and int(key) < len(body):
            body = body[int(key)]
        else:
            return None
    return body


def strings_at(body: Any, pointer: str | None) -> list[str]:
    """Returns the string, or the strings of the list, at a pointer; an empty list if there is none.

    One `*` in the pointer stands for every member of a list, as in `/effects/*/ref_file_id`.
    """
    if pointer is None:
        return []
    head, star, tail = pointer.partition("/*")
    if star:
        members = at(body, head)
        return [text for member in members for text in strings_at(member, tail)] if isinstance(members, list) else []
    found = at(body, pointer)
    return [value for value in (found if isinstance(found, list) else [found]) if isinstance(value, str)]


def with_texts(value: Any, change: Callable[[str], Any]) -> Any:
    """Returns a JSON value in which each text is what `change` makes of it. Names of members stay."""
    if isinstance(value, dict):
        return {name: with_texts(member, change) for name, member in value.items()}
    if isinstance(value, list):
        return [with_texts(member, change) for member in value]
    return change(value) if isinstance(value, str) else value
