"""Why a path names no operation: the path that is like it."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from youcam_mock.contract import Contract

_MOST = 200
"""Characters of a path that are compared; the search takes the square of their number."""


def reason(path: str, contract: Contract) -> str:
    """In one sentence."""
    like = _like(path, {operation.path.partition("/{")[0] for operation in contract.operations.values()})
    hint = f"; did you mean {' or '.join(like)}?" if like else ""
    return f"the contract has no such operation{hint}"


def _like(path: str, known: Collection[str]) -> list[str]:
    """The paths that are like it: the same feature elsewhere first, then those of nearly the same letters."""
    path = path[:_MOST].rstrip("/")
    feature = path.partition("/file/")[2] or path.partition("/task/")[2]
    same = sorted(one for one in known if feature and one.endswith((f"/task/{feature}", f"/file/{feature}")))
    return same[:2] or get_close_matches(path, sorted(known), n=2, cutoff=0.75)
