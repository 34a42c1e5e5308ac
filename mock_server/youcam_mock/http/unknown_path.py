"""Explains why a path names no operation: a later edition has it, or another path is similar."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from youcam_mock.contract import Contract
from youcam_mock.domain.profile import Profile
from youcam_mock.http.routes import Routes

_MOST = 200
"""Length in characters up to which paths are compared. The search takes the square of it."""


def reason(path: str, contract: Contract, whole: Contract, profile: Profile) -> str:
    """Returns the reason in a sentence. `contract` is that of the profile's edition, `whole` that of all editions."""
    later = Routes(op for op in whole.operations.values() if op.id not in contract.operations)
    for operation in later.at(path)[0].values():
        return f"the service has it since edition {operation.facts['since']}, and the profile is {profile.name}"
    like = _like(path, {operation.path.partition("/{")[0] for operation in contract.operations.values()})
    hint = f"; did you mean {' or '.join(like)}?" if like else ""
    return f"the contract has no such operation{hint}"


def _like(path: str, known: Collection[str]) -> list[str]:
    """Returns similar paths: the same feature elsewhere first, then nearly the same spelling."""
    path = path[:_MOST].rstrip("/")
    feature = path.partition("/file/")[2] or path.partition("/task/")[2]
    same = sorted(one for one in known if feature and one.endswith((f"/task/{feature}", f"/file/{feature}")))
    return same[:2] or get_close_matches(path, sorted(known), n=2, cutoff=0.75)
