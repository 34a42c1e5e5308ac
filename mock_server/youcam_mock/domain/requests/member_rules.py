"""Compares members of a request body with each other, as `x-rules` ask. JSON Schema cannot state that."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from youcam_mock.domain.requests.pointers import at
from youcam_mock.operation import Comparison, Term


def breaches(comparison: Comparison, body: Any) -> list[Any]:
    """Returns the values of a valid body that break a comparison; an empty list if none does.

    A value that is neither a number nor a list counts as 0, since not every form of the body has the member.
    """
    return [*_too_much(comparison, body), *_repeated(comparison, body)]


def _too_much(comparison: Comparison, body: Any) -> list[Any]:
    limit = sum(size for term in comparison.at_most for size in _sizes(body, term))
    # A total that names each member of a list is held to the limit once for each.
    totals = map(sum, itertools.product(*(_sizes(body, term) for term in comparison.total)))
    return [total for total in totals if total > limit]


def _repeated(comparison: Comparison, body: Any) -> Iterator[Any]:
    for pointer, repeatable in comparison.distinct.items():
        values = _found(body, pointer)
        yield from (value for i, value in enumerate(values) if value in values[:i] and value not in repeatable)


def _sizes(body: Any, term: Term) -> list[float]:
    return [_size(value) for value in _found(body, term)] if isinstance(term, str) else [term]


def _size(value: Any) -> float:
    if isinstance(value, list):
        return len(value)
    return value if isinstance(value, (int, float)) else 0


def _found(body: Any, pointer: str) -> list[Any]:
    """Returns the values at a pointer. A `*` in it stands for each member of a list."""
    head, star, tail = pointer.partition("/*")
    here = at(body, head)
    if star:
        members = here if isinstance(here, list) else [here]
        return [value for member in members for value in _found(member, tail)]
    return [] if here is None else [here]
